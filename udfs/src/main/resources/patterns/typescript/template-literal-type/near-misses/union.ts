type Direction = 'left' | 'right';
