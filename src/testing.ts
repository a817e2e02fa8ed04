export { clearAnnouncements, findAnnouncement, getAnnouncements } from './testing/announcements.ts';
export {
  findAllByStatusCode,
  findByStatusCode,
  getAllByStatusCode,
  getByStatusCode,
  queryAllByStatusCode,
  queryByStatusCode,
  statusQueries,
} from './testing/statusQueries.ts';

export type { ToldAnnouncement } from './testing/announcements.ts';
export type { ShownCode } from './testing/statusQueries.ts';
