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

export type { AnnouncementRecord } from './testing/announcements.ts';
export type { DisplayedCode } from './testing/statusQueries.ts';
