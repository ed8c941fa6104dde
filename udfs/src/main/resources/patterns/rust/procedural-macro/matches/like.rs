#[proc_macro]
#[doc(hidden)]
pub fn sql(input: TokenStream) -> TokenStream { // expect: procedural-macro
    let text = input.to_string();
    check(&text);
    quote!(Query::new(#text)).into()
}
