export const ROLES = ['reader', 'writer', 'admin'] as const; // expect: const-assertion

export type Role = (typeof ROLES)[number];
