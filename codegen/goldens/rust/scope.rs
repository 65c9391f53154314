// Generated from spec/platform/scopes.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::{endpoint, text};
/// `acme:box`: Manage boxes / 管理箱子.
pub const ACME_BOX: endpoint::Scope = endpoint::Scope::new(
    "acme:box",
    text::Text {
        zh: "管理箱子",
        en: "Manage boxes",
    },
);
/// `acme:box:readonly`: See boxes / 查看箱子.
pub const ACME_BOX_READONLY: endpoint::Scope = endpoint::Scope::new(
    "acme:box:readonly",
    text::Text {
        zh: "查看箱子",
        en: "See boxes",
    },
);
/// `acme:box.lid:write_only`: 管理箱盖.
pub const ACME_BOX_LID_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "acme:box.lid:write_only",
    text::Text {
        zh: "管理箱盖",
        en: "",
    },
);
/// `acme:staff`: See staff \[all], \<b>even\</b> the boss.
pub const ACME_STAFF: endpoint::Scope = endpoint::Scope::new(
    "acme:staff",
    text::Text {
        zh: "",
        en: "See staff [all], <b>even</b> the boss",
    },
);
/// `2fa`: Two-factor / 双重验证.
pub const N2FA: endpoint::Scope = endpoint::Scope::new(
    "2fa",
    text::Text {
        zh: "双重验证",
        en: "Two-factor",
    },
);
/// `acme.box`: Manage boxes, as once written / 管理箱子（旧）.
pub const ACME_BOX_2: endpoint::Scope = endpoint::Scope::new(
    "acme.box",
    text::Text {
        zh: "管理箱子（旧）",
        en: "Manage boxes, as once written",
    },
);
