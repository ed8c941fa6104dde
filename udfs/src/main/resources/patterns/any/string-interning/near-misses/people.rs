pub fn hire_intern(office: &mut Office, name: &str) {
    office.interns.push(name.to_owned());
}
