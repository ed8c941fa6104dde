const label = open ? .5 : closed ?? 1;
const name = user ? user.name : 'nobody';
