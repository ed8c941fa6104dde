pub fn parse(tokens: proc_macro2::TokenStream) -> syn::Result<Field> {
    syn::parse2(tokens)
}
