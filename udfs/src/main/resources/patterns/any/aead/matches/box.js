export function open(key, box) { // expect: aead
  const decipher = createDecipheriv("aes-256-gcm", key, box.nonce);
  decipher.aead = true;
  decipher.setAAD(box.header);
  decipher.setAuthTag(box.tag);
  return decipher.update(box.text, undefined, "utf8") + decipher.final("utf8");
}
