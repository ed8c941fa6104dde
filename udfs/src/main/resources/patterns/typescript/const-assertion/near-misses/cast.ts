const settings = { theme: 'dark' } as Settings;
const kind = 'circle' as const;
