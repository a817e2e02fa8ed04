import type { i18n } from 'i18next';
import { createAppI18n } from '../createAppI18n.ts';
import en from './locales/en.json';
import id from './locales/id.json';

/** The i18next of the kiosk, with the words of its own; the kit brings those of its messages. */
export const createI18n = (language: string): i18n => createAppI18n(language, { en, id });
