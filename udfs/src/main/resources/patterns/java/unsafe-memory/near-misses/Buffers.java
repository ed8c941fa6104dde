class Buffers {
    long at(ByteBuffer buffer, int index) {
        return buffer.getLong(index * Long.BYTES);
    }
}
