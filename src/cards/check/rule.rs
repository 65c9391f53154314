//! The rules that a card has to keep to: how much each matters, what it says, and what to do.

use super::Severity;
use crate::endpoint::Text;

/// The rules: `Name: severity, code, [what is wrong], [what to do];`, each text in Chinese and English. `{0}` is what was
/// found, and `{1}` what is allowed.
macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident: $severity:ident, $code:literal, [$zh:literal, $en:literal], [$do_zh:literal, $do_en:literal];)*) => {
        /// What a card has to keep to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
        }

        impl Rule {
            /// All rules.
            pub const ALL: &[Self] = &[$(Self::$rule),*];

            /// How much it matters where the property does not say otherwise.
            pub(super) fn severity(self) -> Severity {
                match self { $(Self::$rule => Severity::$severity,)* }
            }

            /// The code by which the platform refuses a card, where the property does not say otherwise.
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
    /// A card is a JSON object.
    NoObject: Error, 200621,
        ["卡片不是 JSON 对象", "the card is not a JSON object"],
        ["请传入卡片的 JSON 对象，不要再序列化一次。", "Pass the JSON object of the card, and do not encode it twice."];
    /// A card with a `body` says that it is of JSON 2.0.
    Schema: Error, 0,
        ["`schema` 是 {0}，而 `body` 只属于 JSON 2.0", "`schema` is {0}, and only cards of JSON 2.0 have a `body`"],
        ["将 `schema` 设为 \"2.0\"。", "Set `schema` to \"2.0\"."];
    /// A property exists.
    UnknownProperty: Error, 200621,
        ["没有名为 `{0}` 的属性", "there is no property `{0}`"],
        ["删除它。", "Remove it."];
    /// A property is not one that only older cards have.
    LegacyProperty: Warning, 0,
        ["属性 `{0}` 来自旧版卡片", "the property `{0}` is from older cards"],
        ["改用 JSON 2.0 的写法，例如用 `behaviors` 代替 `value` 和 `url`。", "Use what JSON 2.0 has in its place, such as `behaviors` for `value` and `url`."];
    /// A value is of the right type.
    WrongType: Error, 200621,
        ["类型应为{1}，实际是 {0}", "expected {1}, found {0}"],
        ["改成要求的类型。", "Change it to this type."];
    /// A property is there that an object is nothing without.
    Missing: Error, 0,
        ["缺少 `{0}`", "`{0}` is missing"],
        ["补上这个属性。", "Set it."];
    /// A string is not empty.
    Empty: Warning, 0,
        ["不能为空", "it is empty"],
        ["填写内容。", "Fill it in."];
    /// A text is not too long.
    TooLong: Warning, 0,
        ["有 {0} 个字符，最多 {1} 个", "it has {0} characters, and may have {1}"],
        ["缩短文本。", "Shorten it."];
    /// A number is in its range.
    OutOfRange: Warning, 0,
        ["{0} 不在 {1} 的范围内", "{0} is not in the range {1}"],
        ["改为范围内的数。", "Set a number in this range."];
    /// A list is not too long.
    TooMany: Warning, 0,
        ["有 {0} 项，最多 {1} 项", "it has {0} entries, and may have {1}"],
        ["删去多余的项。", "Leave some out."];
    /// A value is one of those that are allowed.
    WrongValue: Warning, 0,
        ["`{0}` 不是允许的值", "`{0}` is not a value it may have"],
        ["可用的值：{1}。", "Use one of: {1}."];
    /// A colour is one that cards know.
    WrongColor: Warning, 0,
        ["`{0}` 不是卡片的颜色", "`{0}` is not a colour of cards"],
        ["改用 `blue`、`blue-500` 之类的颜色名，或在 `config.style.color` 中定义颜色。", "Use the name of a colour such as `blue` or `blue-500`, or define one in `config.style.color`."];
    /// A text is of the kind that its place allows.
    WrongText: Warning, 0,
        ["此处的文本不能是 `{0}`", "a text cannot be `{0}` here"],
        ["将 `tag` 改为 {1}。", "Change its `tag` to {1}."];
    /// An `element_id` is a letter, then letters, digits and `_`: 20 characters at most.
    BadId: Error, 300301,
        ["`{0}` 不能作为 element_id", "`{0}` cannot be an element_id"],
        ["以字母开头，只含字母、数字和下划线，最多 20 个字符。", "Begin with a letter; use letters, digits and `_`, and 20 characters at most."];
    /// No two elements have the same `element_id`.
    DuplicateId: Error, 300301,
        ["element_id `{0}` 已用于 {1}", "the element_id `{0}` is that of {1}, too"],
        ["改用另一个 ID。", "Choose another ID."];
    /// An element is one that is known.
    UnknownElement: Warning, 11310,
        ["不认识组件 `{0}`", "the element `{0}` is not known"],
        ["检查 `tag`。", "Check its `tag`."];
    /// An element is one that JSON 2.0 has, and stands where it can.
    RemovedElement: Error, 200861,
        ["JSON 2.0 的卡片在此处不能有组件 `{0}`", "cards of JSON 2.0 have no element `{0}` here"],
        ["{1}", "{1}"];
    /// Forms and tables stand in the body of the card.
    NotInBody: Error, 200621,
        ["`{0}` 只能直接放在 `body.elements` 中", "a `{0}` stands in `body.elements` only"],
        ["把它移到卡片的最外层。", "Move it to the outermost level of the card."];
    /// What belongs into a form is in one.
    OutsideForm: Warning, 0,
        ["`{0}` 只在表单中有效", "`{0}` works in a form only"],
        ["把组件移入 `form`，或删除它。", "Move the element into a `form`, or remove this."];
    /// Elements from which several can be chosen are in a form.
    MultipleOutsideForm: Error, 200621,
        ["多选的 `{0}` 只能放在表单中", "a `{0}` with several choices stands in a form only"],
        ["把它移入 `form`，或改为单选。", "Move it into a `form`, or let one be chosen."];
    /// Containers are not nested too deep.
    TooDeep: Error, 0,
        ["容器嵌套了 {0} 层，最多 {1} 层", "containers are nested {0} deep, and may be {1}"],
        ["减少嵌套。", "Nest fewer of them."];
    /// A card does not have too many elements.
    TooManyElements: Error, 11310,
        ["卡片有 {0} 个组件和元素，最多 {1} 个；文本对象也计入", "the card has {0} elements, and may have {1}; text objects count"],
        ["减少组件，或拆成几张卡片。", "Leave some out, or send several cards."];
    /// A card does not have too many tables.
    TooManyTables: Error, 11310,
        ["卡片有 {0} 个表格，最多 {1} 个；Markdown 中的表格也计入", "the card has {0} tables, and may have {1}; tables in Markdown count"],
        ["减少表格，或拆成几张卡片。", "Leave some out, or send several cards."];
    /// A form can be submitted.
    NoSubmit: Error, 11310,
        ["表单中没有提交按钮", "no button submits the form"],
        ["在表单中放一个 `form_action_type` 为 `submit` 的按钮。", "Put a button into it whose `form_action_type` is `submit`."];
    /// What is in a form has a name.
    NoName: Error, 200530,
        ["表单中的 `{0}` 没有 `name`", "the `{0}` in a form has no `name`"],
        ["设置在卡片中唯一的 `name`。", "Give it a `name` that is unique in the card."];
    /// No two names of a card are the same.
    DuplicateName: Error, 11310,
        ["名称 `{0}` 已用于 {1}", "the name `{0}` is that of {1}, too"],
        ["改用另一个名称。", "Choose another name."];
    /// A button that submits a form does nothing else.
    SubmitBehaves: Warning, 0,
        ["提交按钮带有 `behaviors`，可能导致提交失败", "a button that submits has `behaviors`, which may keep it from submitting"],
        ["删除 `behaviors`，用按钮的 `name` 区分是哪个按钮。", "Remove the `behaviors`, and tell buttons apart by `name`."];
    /// A button in a form submits or resets it.
    IdleButton: Warning, 0,
        ["表单中的按钮没有 `form_action_type`，点击可能没有回调", "a button in a form without `form_action_type` may not call back"],
        ["设为 `submit` 或 `reset`，或把按钮移到表单之外。", "Set it to `submit` or `reset`, or move the button out of the form."];
    /// A card of JSON 2.0 is shared.
    NotShared: Error, 300302,
        ["JSON 2.0 的卡片不能将 `update_multi` 设为 `false`", "`update_multi` cannot be `false` in a card of JSON 2.0"],
        ["删除它，或设为 `true`。", "Remove it, or set it to `true`."];
    /// A card with a recording cannot be forwarded.
    Forwardable: Error, 300220,
        ["含有音频的卡片可以被转发", "a card with a recording can be forwarded"],
        ["将 `config.enable_forward` 设为 `false`。", "Set `config.enable_forward` to `false`."];
    /// No two recordings have the same `audio_id`.
    DuplicateAudio: Error, 300230,
        ["audio_id `{0}` 已用于 {1}", "the audio_id `{0}` is that of {1}, too"],
        ["改用另一个 ID。", "Choose another ID."];
    /// A row of a table is an object.
    RowNoObject: Error, 200914,
        ["表格的行不是对象", "a row of a table is not an object"],
        ["以列的 `name` 为键。", "Make it an object with the names of columns as its keys."];
    /// A cell of a table is in a column.
    NoColumn: Error, 200915,
        ["没有名为 `{0}` 的列", "no column has the name `{0}`"],
        ["列名有：{1}。", "The columns are: {1}."];
    /// What is chosen at first is among the options.
    NoSuchOption: Warning, 0,
        ["没有值为 `{0}` 的选项，初始时不会选中任何一项", "no option has the value `{0}`, so nothing is chosen at first"],
        ["填写某个选项的 `value`，而不是它的文本。", "Set the `value` of an option, and not its text."];
    /// No two options have the same value.
    DuplicateOption: Warning, 0,
        ["有多个选项的值为 `{0}`", "several options have the value `{0}`"],
        ["让每个选项的 `value` 不同。", "Give each option a `value` of its own."];
    /// A link leads somewhere on every kind of client.
    NoAddress: Warning, 0,
        ["链接缺少 `{0}`", "the link has no `{0}`"],
        ["设置 `{0}`；没有它时三个平台的地址都要设置。", "Set `{0}`; without it, the addresses of all three kinds of clients are needed."];
    /// An icon says which it is.
    NoIcon: Warning, 0,
        ["`{1}` 的图标缺少 `{0}`", "an icon that is a `{1}` has no `{0}`"],
        ["补上 `{0}`。", "Set `{0}`."];
    /// A combination has not more images than it shows.
    TooManyImages: Warning, 0,
        ["有 {0} 张图片，只显示 {1} 张", "there are {0} images, and {1} are shown"],
        ["改用能显示更多图片的 `combination_mode`。", "Choose a `combination_mode` that shows more."];
    /// The padding of the header of a panel has one value or four.
    PanelPadding: Error, 10002,
        ["折叠面板标题的内边距 `{0}` 有两个值", "the padding `{0}` of the header of a panel has two values"],
        ["写一个值或四个值。", "Give it one value, or four."];
    /// A card keeps to the size that is documented.
    Large: Warning, 0,
        ["卡片有 {0} 字节，文档规定的上限是 {1} 字节", "the card has {0} bytes, and the documented limit is {1}"],
        ["精简卡片，或把长文本放到链接后面。", "Leave out parts of the card, or put long text behind a link."];
    /// A card is not larger than any that the platform takes.
    TooLarge: Error, 230025,
        ["卡片有 {0} 字节，超过 {1} 字节的卡片都会被拒绝", "the card has {0} bytes, and none is taken that has more than {1}"],
        ["精简卡片，或拆成几张卡片。", "Leave out parts of the card, or send several cards."];
}

impl Rule {
    /// What to do, where what was found tells more than the rule.
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

/// Elements that JSON 2.0 does not have: the code by which they are refused, and what it has in their place.
pub(super) const REMOVED: &[(&str, i64, Text)] = &[
    (
        "action",
        200861,
        Text {
            zh: "按钮直接放在 `elements` 中，需要并排时放进 `column_set`。",
            en: "Put the buttons into `elements`, or into a `column_set` to have them beside one another.",
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
