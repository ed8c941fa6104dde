describe('router', function () {
  ['get', 'post', 'put'].forEach(function (method) { // expect: table-driven-test
    it('should answer ' + method.toUpperCase(), function (done) {
      request(app)[method]('/').expect(200, done);
    });
  });
});
