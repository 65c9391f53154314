//! The rules for cards, each with severity, error code, message and advice.

use super::Severity;
use crate::endpoint::Text;

/// Defines the rules: `Name: severity, code, [message], [advice];`, each text in Chinese and English. `{0}` is the
/// offending value, and `{1}` the limit.
macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident: $severity:ident, $code:literal, [$zh:literal, $en:literal], [$do_zh:literal, $do_en:literal];)*) => {
        /// A rule for cards.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
        }

        impl Rule {
            /// All rules.
            pub const ALL: &[Self] = &[$(Self::$rule),*];

            /// Returns the severity, unless the property specifies another.
            pub(super) fn severity(self) -> Severity {
                match self { $(Self::$rule => Severity::$severity,)* }
            }

            /// Returns the error code with which the platform refuses a card, unless the property specifies another.
            pub(super) fn code(self) -> Option<i64> {
                let code = match self { $(Self::$rule => $code,)* };
                (code != 0).then_some(code)
            }

            pub(super) fn message(self) -> Text {
                match self { $(Self::$rule => Text { zh: $zh, en: $en },)* }
            }

            fn usual_advice(self) -> Text {
                match self { $(Self::$rule => Text { zh: $do_zh, en: $do_en },)* }
            }
        }
    };
}

rules! {
    /// A card must be a JSON object.
    NoObject: Error, 200621,
        ["卡片不是 JSON 对象", "the card is not a JSON object"],
        ["请传入卡片的 JSON 对象，不要再序列化一次。", "Pass the card as a JSON object; do not encode it twice."];
    /// A card with a `body` must declare JSON 2.0.
    Schema: Error, 0,
        ["`schema` 是 {0}，而 `body` 只属于 JSON 2.0", "`schema` is {0}, but only cards of JSON 2.0 have a `body`"],
        ["将 `schema` 设为 \"2.0\"。", "Set `schema` to \"2.0\"."];
    /// Properties must be known.
    UnknownProperty: Error, 200621,
        ["没有名为 `{0}` 的属性", "unknown property `{0}`"],
        ["删除它。", "Remove it."];
    /// Properties must not come from older card versions.
    LegacyProperty: Warning, 0,
        ["属性 `{0}` 来自旧版卡片", "the property `{0}` is from an older card version"],
        ["改用 JSON 2.0 的写法，例如用 `behaviors` 代替 `value` 和 `url`。", "Use the JSON 2.0 equivalent, for example `behaviors` instead of `value` and `url`."];
    /// A value must have the right type.
    WrongType: Error, 200621,
        ["类型应为 {1}，实际是 {0}", "expected {1}, found {0}"],
        ["改成要求的类型。", "Change the value to this type."];
    /// Required properties must be present.
    Missing: Error, 0,
        ["缺少 `{0}`", "`{0}` is missing"],
        ["补上这个属性。", "Set this property."];
    /// A string must not be empty.
    Empty: Warning, 0,
        ["不能为空", "the value is empty"],
        ["填写内容。", "Set a value."];
    /// A text must not be too long.
    TooLong: Warning, 0,
        ["有 {0} 个字符，最多 {1} 个", "the text is {0} characters long; the limit is {1}"],
        ["缩短文本。", "Shorten the text."];
    /// A number must be in range.
    OutOfRange: Warning, 0,
        ["{0} 不在 {1} 的范围内", "{0} is not in the range {1}"],
        ["改为范围内的数。", "Set a number in this range."];
    /// A list must not be too long.
    TooMany: Warning, 0,
        ["有 {0} 项，最多 {1} 项", "the list has {0} entries; the limit is {1}"],
        ["删去多余的项。", "Remove some entries."];
    /// A value must be one of the allowed values.
    WrongValue: Warning, 0,
        ["`{0}` 不是允许的值", "`{0}` is not an allowed value"],
        ["可用的值：{1}。", "Use one of: {1}."];
    /// A colour must be known.
    WrongColor: Warning, 0,
        ["`{0}` 不是卡片支持的颜色", "`{0}` is not a known colour"],
        ["改用 `blue`、`blue-500` 之类的颜色名，或在 `config.style.color` 中定义颜色。", "Use a colour name such as `blue` or `blue-500`, or define a colour in `config.style.color`."];
    /// A text object must have a tag that is allowed in its place.
    WrongText: Warning, 0,
        ["此处的文本不能是 `{0}`", "a text with the tag `{0}` is not allowed here"],
        ["将 `tag` 改为 {1}。", "Change the `tag` to {1}."];
    /// An `element_id` must start with a letter, contain only letters, digits and `_`, and have at most 20 characters.
    BadId: Error, 300301,
        ["`{0}` 不能作为 element_id", "`{0}` is not a valid element_id"],
        ["以字母开头，只含字母、数字和下划线，最多 20 个字符。", "Start with a letter; use only letters, digits and `_`, at most 20 characters."];
    /// Each `element_id` must be unique.
    DuplicateId: Error, 300301,
        ["element_id `{0}` 已用于 {1}", "the element_id `{0}` is already used at {1}"],
        ["改用另一个 ID。", "Choose another ID."];
    /// Elements must be known.
    UnknownElement: Warning, 11310,
        ["未知组件 `{0}`", "unknown element `{0}`"],
        ["检查 `tag`。", "Check the `tag`."];
    /// Elements must exist in JSON 2.0 and be allowed in their place.
    RemovedElement: Error, 200861,
        ["JSON 2.0 的卡片在此处不能有组件 `{0}`", "the element `{0}` is not allowed here in cards of JSON 2.0"],
        ["{1}", "{1}"];
    /// Forms and tables must be directly in the body of the card.
    NotInBody: Error, 200621,
        ["`{0}` 只能直接放在 `body.elements` 中", "a `{0}` is only allowed directly in `body.elements`"],
        ["把它移到卡片的最外层。", "Move it to the top level of the card."];
    /// Properties and elements that only work in a form must be in a form.
    OutsideForm: Warning, 0,
        ["`{0}` 只在表单中有效", "`{0}` only works in a form"],
        ["把组件移入 `form`，或删除它。", "Move the element into a `form`, or remove `{0}`."];
    /// Multi-select elements must be in a form.
    MultipleOutsideForm: Error, 200621,
        ["多选的 `{0}` 只能放在表单中", "a multi-select `{0}` is only allowed in a form"],
        ["把它移入 `form`，或改为单选。", "Move it into a `form`, or make it single-select."];
    /// Containers must not be nested too deeply.
    TooDeep: Error, 0,
        ["容器嵌套了 {0} 层，最多 {1} 层", "containers are nested {0} levels deep; the limit is {1}"],
        ["减少嵌套。", "Reduce the nesting."];
    /// A card must not have too many elements.
    TooManyElements: Error, 11310,
        ["卡片有 {0} 个组件和元素，最多 {1} 个；文本对象也计入", "the card has {0} elements, counting text objects; the limit is {1}"],
        ["减少组件，或拆成几张卡片。", "Remove some elements, or send several cards."];
    /// A card must not have too many tables.
    TooManyTables: Error, 11310,
        ["卡片有 {0} 个表格，最多 {1} 个；Markdown 中的表格也计入", "the card has {0} tables, counting tables in Markdown; the limit is {1}"],
        ["减少表格，或拆成几张卡片。", "Remove some tables, or send several cards."];
    /// A form must have a submit button.
    NoSubmit: Error, 11310,
        ["表单中没有提交按钮", "the form has no submit button"],
        ["在表单中放一个 `form_action_type` 为 `submit` 的按钮。", "Add a button with the `form_action_type` `submit` to the form."];
    /// Elements in a form must have a name.
    NoName: Error, 200530,
        ["表单中的 `{0}` 没有 `name`", "the `{0}` in the form has no `name`"],
        ["设置 `name`，并确保它在卡片中唯一。", "Give it a `name` that is unique in the card."];
    /// Each name in a card must be unique.
    DuplicateName: Error, 11310,
        ["名称 `{0}` 已用于 {1}", "the name `{0}` is already used at {1}"],
        ["改用另一个名称。", "Choose another name."];
    /// A submit button must have no other behavior.
    SubmitBehaves: Warning, 0,
        ["提交按钮带有 `behaviors`，可能导致提交失败", "the submit button has `behaviors`, which may prevent it from submitting"],
        ["删除 `behaviors`，用按钮的 `name` 区分是哪个按钮。", "Remove the `behaviors`, and distinguish buttons by `name`."];
    /// A button in a form must submit or reset it.
    IdleButton: Warning, 0,
        ["表单中的按钮没有 `form_action_type`，点击可能没有回调", "a button in a form without a `form_action_type` may not trigger a callback"],
        ["设为 `submit` 或 `reset`，或把按钮移到表单之外。", "Set it to `submit` or `reset`, or move the button out of the form."];
    /// A card of JSON 2.0 must be shared.
    NotShared: Error, 300302,
        ["JSON 2.0 的卡片不能将 `update_multi` 设为 `false`", "`update_multi` cannot be `false` in a card of JSON 2.0"],
        ["删除它，或设为 `true`。", "Remove it, or set it to `true`."];
    /// A card with a recording must not be forwardable.
    Forwardable: Error, 300220,
        ["含有音频的卡片必须禁止转发", "a card with a recording must not be forwardable"],
        ["将 `config.enable_forward` 设为 `false`。", "Set `config.enable_forward` to `false`."];
    /// Each `audio_id` must be unique.
    DuplicateAudio: Error, 300230,
        ["audio_id `{0}` 已用于 {1}", "the audio_id `{0}` is already used at {1}"],
        ["改用另一个 ID。", "Choose another ID."];
    /// A row of a table must be an object.
    RowNoObject: Error, 200914,
        ["表格的行不是对象", "a row of a table is not an object"],
        ["改为以列的 `name` 为键的对象。", "Make it an object whose keys are column names."];
    /// A cell of a table must belong to a column.
    NoColumn: Error, 200915,
        ["没有名为 `{0}` 的列", "there is no column named `{0}`"],
        ["列名有：{1}。", "The columns are: {1}."];
    /// An initial selection must be one of the options.
    NoSuchOption: Warning, 0,
        ["没有值为 `{0}` 的选项，初始时不会选中任何一项", "no option has the value `{0}`, so nothing will be selected initially"],
        ["填写某个选项的 `value`，而不是它的文本。", "Use the `value` of an option, not its text."];
    /// Each option must have a unique value.
    DuplicateOption: Warning, 0,
        ["有多个选项的值为 `{0}`", "several options have the value `{0}`"],
        ["让每个选项的 `value` 不同。", "Give each option a unique `value`."];
    /// A link must have a URL for every platform.
    NoAddress: Warning, 0,
        ["链接缺少 `{0}`", "the link has no `{0}`"],
        ["设置 `{0}`；没有它时三个平台的地址都要设置。", "Set `{0}`; without it, the URLs of all three platforms are required."];
    /// An icon must specify its name or image.
    NoIcon: Warning, 0,
        ["`{1}` 的图标缺少 `{0}`", "the `{1}` has no `{0}`"],
        ["补上 `{0}`。", "Set `{0}`."];
    /// An image combination must not have more images than it shows.
    TooManyImages: Warning, 0,
        ["有 {0} 张图片，只显示 {1} 张", "there are {0} images, but only {1} are shown"],
        ["改用能显示更多图片的 `combination_mode`。", "Choose a `combination_mode` that shows more images."];
    /// The padding of a panel header must have one or four values.
    PanelPadding: Error, 10002,
        ["折叠面板标题的内边距 `{0}` 有两个值", "the padding `{0}` of the panel header has two values"],
        ["改为一个值或四个值。", "Use one value or four."];
    /// A card must not exceed the documented size limit.
    Large: Warning, 0,
        ["卡片有 {0} 字节，文档规定的上限是 {1} 字节", "the card is {0} bytes; the documented limit is {1}"],
        ["精简卡片，或把长文本放到链接后面。", "Shorten the card, or move long text behind a link."];
    /// A card must not exceed the size that the platform actually accepts.
    TooLarge: Error, 230025,
        ["卡片有 {0} 字节，超过 {1} 字节的卡片都会被拒绝", "the card is {0} bytes; cards larger than {1} bytes are always refused"],
        ["精简卡片，或拆成几张卡片。", "Shorten the card, or send several cards."];
}

impl Rule {
    /// Returns the advice, which may be more specific than the rule's if the finding allows it.
    pub(super) fn advice(self, path: &str, found: &str, limit: &str) -> Text {
        match (self, found) {
            (Self::UnknownProperty, "elements" | "i18n_elements") if path == found => Text {
                zh: "JSON 2.0 的组件放在 `body.elements` 中。",
                en: "In JSON 2.0, elements are in `body.elements`.",
            },
            (Self::UnknownProperty | Self::UnknownElement, _) if !limit.is_empty() => {
                Text { zh: "是不是 `{1}`？", en: "Did you mean `{1}`?" }
            }
            (Self::RemovedElement, _) => {
                REMOVED.iter().find(|(tag, ..)| *tag == found).map_or(Text { zh: "", en: "" }, |row| row.2)
            }
            _ => self.usual_advice(),
        }
    }
}

/// Elements that JSON 2.0 does not have: the tag, the error code, and the replacement.
pub(super) const REMOVED: &[(&str, i64, Text)] = &[
    (
        "action",
        200861,
        Text {
            zh: "按钮直接放在 `elements` 中，需要并排时放进 `column_set`。",
            en: "Put the buttons directly into `elements`, or into a `column_set` to place them side by side.",
        },
    ),
    (
        "note",
        200861,
        Text {
            zh: "改用 `text_size` 为 `notation`、颜色为 `grey` 的 `div`。",
            en: "Use a `div` whose `text_size` is `notation` and whose `text_color` is `grey`.",
        },
    ),
    ("divider", 11310, Text { zh: "改用 `hr`。", en: "Use an `hr`." }),
    (
        "column",
        200621,
        Text {
            zh: "把它放进 `column_set` 的 `columns` 中。", en: "Put it into the `columns` of a `column_set`."
        },
    ),
    (
        "plain_text",
        11310,
        Text { zh: "把文本放进 `div` 的 `text` 中。", en: "Put the text into the `text` of a `div`." },
    ),
    ("lark_md", 11310, Text { zh: "改用 `markdown` 组件。", en: "Use a `markdown` element." }),
];
