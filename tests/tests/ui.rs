//! Every message that a user can meet, whole: one mistake in each file of `ui`.

#[test]
fn mistakes_are_explained() {
    if paysera_pages_tests::prints_known_messages("ui") {
        trybuild::TestCases::new().compile_fail("ui/*.rs");
    }
}
