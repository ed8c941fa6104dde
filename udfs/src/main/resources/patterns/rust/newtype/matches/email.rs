use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Email(String); // expect: newtype

impl TryFrom<String> for Email {
    type Error = InvalidEmail;

    fn try_from(text: String) -> Result<Email, InvalidEmail> {
        if text.contains('@') { Ok(Email(text)) } else { Err(InvalidEmail(text)) }
    }
}
