import type { Options } from "./options";
import legacy = require("legacy");
export interface Shape { area(scale: number): number; name: string }
export type Id = string | number;
export enum Color { Red }
namespace Geometry { export function flat(): void {} }
export abstract class Circle<T> implements Shape {
  constructor(private radius: number) {}
  area(scale: number): number { return scale || 1; }
  protected abstract draw(): void;
}
export const parse = async <T>(text: string): Promise<T> => JSON.parse(text);
function over(a: string): void;
function over(a: any): void {}
