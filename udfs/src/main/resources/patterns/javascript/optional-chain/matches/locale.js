const locale = request.headers?.['accept-language']?.split(',')[0] ?? 'en'; // expect: optional-chain

module.exports = { locale };
