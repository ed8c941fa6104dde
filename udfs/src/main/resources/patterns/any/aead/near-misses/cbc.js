export function encrypt(key, iv, text) {
  const cipher = createCipheriv("aes-256-cbc", key, iv);
  return cipher.update(text, "utf8", "hex") + cipher.final("hex");
}
