// Generated from spec/platform/formats.yaml. Do not edit: change the spec and run `cargo regen`.

::feishu_api::__id! {
    #[doc =
    " Identifies a box.\u{e000}\u{e000} 箱子 ID\u{e000}\u{e000} Starts with `b_`."]
    BoxId
}
::feishu_api::__id! {
    #[doc = " 箱盖 ID"] LidId
}
