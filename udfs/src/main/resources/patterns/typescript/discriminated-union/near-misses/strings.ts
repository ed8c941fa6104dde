type Kind = 'circle' | 'square';
