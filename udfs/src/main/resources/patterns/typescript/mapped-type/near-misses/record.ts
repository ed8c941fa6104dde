type Colours = Record<'red' | 'green', string>;
