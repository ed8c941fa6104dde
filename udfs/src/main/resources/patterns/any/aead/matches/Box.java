final class Box {
  static byte[] seal(javax.crypto.SecretKey key, byte[] nonce, byte[] text, byte[] header) // expect: aead
      throws java.security.GeneralSecurityException {
    var cipher = javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(1, key, new javax.crypto.spec.GCMParameterSpec(128, nonce));
    cipher.updateAAD(header);
    return cipher.doFinal(text);
  }
}
