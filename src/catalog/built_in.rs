//! The catalog that is part of the program: that of Feishu.

use super::catalog::Catalog;
use super::file::File;
use std::sync::LazyLock;

type Row = (&'static str, &'static [&'static str], &'static str);

const ROWS: &[Row] = &include!("../../generated/catalog/services.rs");

/// The texts of the platform, and then of each service.
#[cfg(feature = "texts")]
const TEXTS: &[(&str, &str)] = &include!("../../generated/catalog/texts.rs");

pub(super) static FEISHU: LazyLock<Catalog> = LazyLock::new(|| {
    let file = |&(name, heads, json): &Row| File::new(name, Some(heads), json);
    let platform = File::new("platform", Some(&[]), include_str!("../../generated/catalog/platform.json"));
    let files: Vec<File> = ROWS.iter().map(file).collect();
    #[cfg(feature = "texts")]
    let (files, platform) = described(files, platform);
    Catalog::new(
        files,
        platform,
        include_str!("../../generated/catalog/codes.json"),
        include_str!("../../generated/catalog/scopes.json"),
    )
});

#[cfg(feature = "texts")]
fn described(mut files: Vec<File>, mut platform: File) -> (Vec<File>, File) {
    let mut texts = TEXTS.iter();
    for file in std::iter::once(&mut platform).chain(&mut files) {
        if let Some((_, json)) = texts.next() {
            file.describe(json);
        }
    }
    (files, platform)
}
