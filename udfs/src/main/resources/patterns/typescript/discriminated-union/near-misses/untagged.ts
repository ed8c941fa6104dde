type Point = { x: number; y: number } | { angle: number; radius: number };
