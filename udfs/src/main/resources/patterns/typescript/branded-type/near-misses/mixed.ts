export type Logged<T> = T & { createdAt: Date; createdBy: string };
