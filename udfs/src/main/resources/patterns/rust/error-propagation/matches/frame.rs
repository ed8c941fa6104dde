impl Frame {
    pub fn decode(src: &mut Cursor<&[u8]>) -> Result<Frame, DecodeError> { // expect: error-propagation
        let kind = read_u8(src)?;
        match kind {
            b'+' => Ok(Frame::Simple(read_line(src)?.to_vec())),
            b'$' => {
                let len = read_decimal(src)?;
                Ok(Frame::Bulk(take(src, len)?))
            }
            other => Err(DecodeError::Unknown(other)),
        }
    }
}
