// Generated from spec/platform/formats.yaml. Do not edit: change the spec and run `cargo regen`.

::feishu_api::__id! {
    #[doc = " Identifies a box. 箱子 ID Starts with `b_`."] BoxId
}
::feishu_api::__id! {
    #[doc = " 箱盖 ID"] LidId
}
