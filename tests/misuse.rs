//! What must not compile.

#[test]
fn misuse_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/misuse/right.rs");
    cases.compile_fail("tests/misuse/wrong/*.rs");
}
