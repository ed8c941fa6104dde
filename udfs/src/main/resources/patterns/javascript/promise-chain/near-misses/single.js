load().then((settings) => {
  apply(settings);
});

save(settings).catch(console.error);
