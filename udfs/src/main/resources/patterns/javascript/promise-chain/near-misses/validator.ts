const schema = when('kind', { is: 'card' }).then(required()).otherwise(optional());
const trimmed = lines.map((line) => line.trim()).filter(Boolean);
