use super::page;
use crate::maintain::fixture::{model, operation, part_of_the_spec};

/// The only page whose wording may be part of the project, byte for byte.
#[test]
fn the_seed_page_comes_back() {
    let model = part_of_the_spec("im");
    let page = page(operation(&model, "im.v1.pin.create"), &model.platform);
    assert_eq!(page, include_str!("../../../tests/fixtures/im.v1.pin.create.md"));
}

/// Every construct that does not occur on the seed page.
#[test]
fn the_pages_of_a_shop() {
    let model = model("tests/fixtures/shop");
    for operation in &model.operations {
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(operation.id.as_str(), page(operation, &model.platform));
        });
    }
}
