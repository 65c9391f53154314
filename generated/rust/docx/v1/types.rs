// Generated from spec/docx/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A document add-on and its data. / 文档小组件及其数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOns {
    /// The ID of the document add-on, which is the `block_id` returned by [creating a BlockEntity](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/block-v2/entity/create), with a `block_type_id` equal to `component_type_id`.
    ///
    /// 文档小组件的 ID，即[创建 BlockEntity](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/block-v2/entity/create) 返回的 `block_id`；创建时的 `block_type_id` 须与 `component_type_id` 相同。
    pub component_id: String,
    /// The type of the document add-on, shown as BlockTypeID under the docs add-on feature of the app in the developer console.
    ///
    /// 文档小组件的类型，即开发者后台应用的“云文档小组件”能力中显示的 BlockTypeID。
    pub component_type_id: String,
    /// The data of the document add-on itself, as a JSON string. / 文档小组件自身的数据，为 JSON 字符串。
    pub record: String,
}
impl wire::Object for AddOns {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("component_id", &mut self.component_id);
        f.field("component_type_id", &mut self.component_type_id);
        f.field("record", &mut self.record);
    }
}
/// The request form of [`AddOns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOnsInput {
    /// The ID of the document add-on, which is the `block_id` returned by [creating a BlockEntity](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/block-v2/entity/create), with a `block_type_id` equal to `component_type_id`.
    ///
    /// 文档小组件的 ID，即[创建 BlockEntity](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/block-v2/entity/create) 返回的 `block_id`；创建时的 `block_type_id` 须与 `component_type_id` 相同。
    pub component_id: Option<String>,
    /// The type of the document add-on, shown as BlockTypeID under the docs add-on feature of the app in the developer console.
    ///
    /// 文档小组件的类型，即开发者后台应用的“云文档小组件”能力中显示的 BlockTypeID。
    pub component_type_id: String,
    /// The data of the document add-on itself, as a JSON string. / 文档小组件自身的数据，为 JSON 字符串。
    pub record: Option<String>,
}
impl AddOnsInput {
    /// Creates the value from its required fields.
    pub fn new(component_type_id: impl Into<String>) -> Self {
        Self {
            component_id: Default::default(),
            component_type_id: component_type_id.into(),
            record: Default::default(),
        }
    }
    /// Sets `component_id`.
    #[must_use]
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
    /// Sets `record`.
    #[must_use]
    pub fn record(mut self, value: impl Into<String>) -> Self {
        self.record = Some(value.into());
        self
    }
}
impl wire::Object for AddOnsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("component_id", &mut self.component_id);
        f.field("component_type_id", &mut self.component_type_id);
        f.field("record", &mut self.record);
    }
}
/// The title of an agenda item. / 议程项的标题。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgendaItemTitle {
    /// The text elements that make up the content, in order. / 依次组成内容的文本元素。
    pub elements: Vec<AgendaTitleElement>,
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: i64,
}
impl wire::Object for AgendaItemTitle {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("elements", &mut self.elements);
        f.field("align", &mut self.align);
    }
}
/// The text elements that make up the content, in order. / 依次组成内容的文本元素。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgendaTitleElement {
    /// A run of text in the title of the agenda item. / 议程项标题中的一段文字。
    pub text_run: TextRun,
    /// A mention of a user in the title of the agenda item. / 议程项标题中对用户的提及。
    pub mention_user: MentionUser,
    /// A mention of a cloud document in the title of the agenda item. / 议程项标题中对云文档的提及。
    pub mention_doc: MentionDoc,
    /// A reminder of a date in the title of the agenda item. / 议程项标题中的日期提醒。
    pub reminder: Reminder,
    /// An inline attachment in the title of the agenda item. / 议程项标题中的行内附件。
    pub file: InlineFile,
    /// A text element that the API does not support. / 接口尚不支持的文本元素。
    pub undefined: AgendaTitleElementUndefined,
    /// An inline block in the title of the agenda item. / 议程项标题中的行内块。
    pub inline_block: InlineBlock,
    /// An inline formula. / 行内公式。
    pub equation: Equation,
}
impl wire::Object for AgendaTitleElement {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text_run", &mut self.text_run);
        f.field("mention_user", &mut self.mention_user);
        f.field("mention_doc", &mut self.mention_doc);
        f.field("reminder", &mut self.reminder);
        f.field("file", &mut self.file);
        f.field("undefined", &mut self.undefined);
        f.field("inline_block", &mut self.inline_block);
        f.field("equation", &mut self.equation);
    }
}
/// A text element that the API does not support. / 接口尚不支持的文本元素。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgendaTitleElementUndefined {}
impl wire::Object for AgendaTitleElementUndefined {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// A base in the document. / 嵌入文档的多维表格。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bitable {
    /// The token of the base. / 多维表格的 token。
    pub token: String,
    /// Which view of the base is shown in the document. / 多维表格在文档中以哪种视图显示。
    /// - `1`: Table / 数据表
    /// - `2`: Board / 看板
    pub view_type: i64,
}
impl wire::Object for Bitable {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("view_type", &mut self.view_type);
    }
}
/// The request form of [`Bitable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableInput {
    /// The token of the base. / 多维表格的 token。
    pub token: Option<String>,
    /// Which view of the base is shown in the document. / 多维表格在文档中以哪种视图显示。
    /// - `1`: Table / 数据表
    /// - `2`: Board / 看板
    pub view_type: Option<i64>,
}
impl BitableInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `view_type`.
    #[must_use]
    pub fn view_type(mut self, value: i64) -> Self {
        self.view_type = Some(value);
        self
    }
}
impl wire::Object for BitableInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("view_type", &mut self.view_type);
    }
}
/// A block of a document. / 文档的一个块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block {
    /// The ID of the block; when creating nested blocks, the temporary ID you choose for it.
    ///
    /// 块的 ID；创建嵌套块时为调用方自定的临时 ID。
    pub block_id: String,
    /// The ID of the parent of the block. / 该块的父块的 ID。
    pub parent_id: String,
    /// The IDs of the children of the block; when creating nested blocks, their temporary IDs.
    ///
    /// 该块的子块的 ID；创建嵌套块时为它们的临时 ID。
    pub children: Vec<String>,
    /// The type of the block, which decides the field that holds its content. / 块的类型，决定哪个字段承载其内容。
    /// - `1`: Page, the root of the document / 页面，即文档的根块
    /// - `2`: Text / 文本
    /// - `3`: Heading of level 1 / 一级标题
    /// - `4`: Heading of level 2 / 二级标题
    /// - `5`: Heading of level 3 / 三级标题
    /// - `6`: Heading of level 4 / 四级标题
    /// - `7`: Heading of level 5 / 五级标题
    /// - `8`: Heading of level 6 / 六级标题
    /// - `9`: Heading of level 7 / 七级标题
    /// - `10`: Heading of level 8 / 八级标题
    /// - `11`: Heading of level 9 / 九级标题
    /// - `12`: Bullet list / 无序列表
    /// - `13`: Ordered list / 有序列表
    /// - `14`: Code / 代码块
    /// - `15`: Quote / 引用
    /// - `17`: To-do / 待办事项
    /// - `18`: Base / 多维表格
    /// - `19`: Callout / 高亮块
    /// - `20`: Chat card / 会话卡片
    /// - `21`: Flowchart or UML diagram / 流程图或 UML 图
    /// - `22`: Divider, with `{}` as its content / 分割线，内容为 `{}`
    /// - `23`: File / 文件
    /// - `24`: Grid / 分栏
    /// - `25`: Grid column / 分栏列
    /// - `26`: Embedded page / 内嵌网页
    /// - `27`: Image / 图片
    /// - `28`: Open platform widget / 开放平台小组件
    /// - `29`: Mind note / 思维笔记
    /// - `30`: Spreadsheet / 电子表格
    /// - `31`: Table / 表格
    /// - `32`: Table cell / 表格单元格
    /// - `33`: View / 视图
    /// - `34`: Quote container, with `{}` as its content / 引用容器，内容为 `{}`
    /// - `35`: Task / 任务
    /// - `36`: OKR / OKR
    /// - `37`: OKR objective / OKR 目标
    /// - `38`: OKR key result / OKR 关键结果
    /// - `39`: OKR progress / OKR 进展
    /// - `40`: Document add-on / 文档小组件
    /// - `41`: Jira issue / Jira 问题
    /// - `42`: Wiki catalog / 知识库子目录
    /// - `43`: Whiteboard / 画板
    /// - `44`: Agenda / 议程
    /// - `45`: Agenda item / 议程项
    /// - `46`: Agenda item title / 议程项标题
    /// - `47`: Agenda item content / 议程项内容
    /// - `48`: Link preview / 链接预览
    /// - `49`: Source synced block, read-only / 源同步块，只读
    /// - `50`: Reference synced block, read-only / 引用同步块，只读
    /// - `51`: List of wiki subpages / 新版知识库子目录
    /// - `52`: AI template, read-only / AI 模板，只读
    /// - `999`: Unsupported block / 不支持的块
    pub block_type: i64,
    /// The content and style of the page block, which is the root of the document and whose text is the title of the document.
    ///
    /// 页面块的内容与样式，页面块是文档的根块，其内容即文档标题。
    pub page: Text,
    /// The content and style of a text block. / 文本块的内容与样式。
    pub text: Text,
    /// The content and style of a heading of level 1. / 一级标题的内容与样式。
    pub heading1: Text,
    /// The content and style of a heading of level 2. / 二级标题的内容与样式。
    pub heading2: Text,
    /// The content and style of a heading of level 3. / 三级标题的内容与样式。
    pub heading3: Text,
    /// The content and style of a heading of level 4. / 四级标题的内容与样式。
    pub heading4: Text,
    /// The content and style of a heading of level 5. / 五级标题的内容与样式。
    pub heading5: Text,
    /// The content and style of a heading of level 6. / 六级标题的内容与样式。
    pub heading6: Text,
    /// The content and style of a heading of level 7. / 七级标题的内容与样式。
    pub heading7: Text,
    /// The content and style of a heading of level 8. / 八级标题的内容与样式。
    pub heading8: Text,
    /// The content and style of a heading of level 9. / 九级标题的内容与样式。
    pub heading9: Text,
    /// The content and style of one item of a bullet list, each item being a block. / 无序列表项的内容与样式，每项为一个块。
    pub bullet: Text,
    /// The content and style of one item of an ordered list, each item being a block. / 有序列表项的内容与样式，每项为一个块。
    pub ordered: Text,
    /// The code of a code block and its style, which names the language. / 代码块的代码与样式，所用语言在样式中指明。
    pub code: Text,
    /// The content and style of a quote. / 引用块的内容与样式。
    pub quote: Text,
    /// The content and style of an equation block. / 公式块的内容与样式。
    pub equation: Text,
    /// The content and style of a to-do item; `done` in the style tells whether it is done.
    ///
    /// 待办事项的内容与样式，是否完成见样式的 `done`。
    pub todo: Text,
    /// A base in the document. / 嵌入文档的多维表格。
    pub bitable: Bitable,
    /// The colors and icon of a callout, whose content is its children. / 高亮块的颜色与图标，其内容为子块。
    pub callout: Callout,
    /// The chat that a chat card stands for. / 群聊卡片所代表的群组。
    pub chat_card: ChatCard,
    /// A flowchart or UML diagram in the document. / 嵌入文档的流程图或 UML 图。
    pub diagram: Diagram,
    /// A divider, which has no content and is created by passing `{}`. / 分割线，没有内容，创建时传入 `{}`。
    pub divider: BlockDivider,
    /// The attachment of a file block and how it is shown; to insert one, see the [questions and answers about documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq).
    ///
    /// 文件块中的附件及显示方式，插入文件的步骤见[文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq)。
    pub file: FileObject,
    /// The number of columns of a grid, whose children are the columns. / 分栏块的列数，各列为其子块。
    pub grid: Grid,
    /// A column of a grid and its share of the width. / 分栏中的一列及其宽度占比。
    pub grid_column: GridColumn,
    /// A web page embedded in the document. / 嵌入文档的网页。
    pub iframe: Iframe,
    /// The image of an image block and its size; to insert one, see the [questions and answers about documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq).
    ///
    /// 图片块中的图片及其尺寸，插入图片的步骤见[文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq)。
    pub image: Image,
    /// An open platform widget by a third party. / 第三方提供的开放平台小组件。
    pub isv: Isv,
    /// A document add-on and its data. / 文档小组件及其数据。
    pub add_ons: AddOns,
    /// A mind note in the document. / 嵌入文档的思维笔记。
    pub mindnote: Mindnote,
    /// A spreadsheet in the document. / 嵌入文档的电子表格。
    pub sheet: Sheet,
    /// The properties and cells of a table. / 表格的属性及其单元格。
    pub table: Table,
    /// A cell of a table, whose content is its children. / 表格的单元格，其内容为子块。
    pub table_cell: BlockTableCell,
    /// A view block, which decides how what it holds, such as a file, is shown. / 视图块，决定其中的附件等以何种形式显示。
    pub view: View,
    /// A block that the API does not support. / 接口尚不支持的块。
    pub undefined: BlockUndefined,
    /// A quote container, which holds the quoted content as its children and is created by passing `{}`.
    ///
    /// 引用容器，被引用的内容为其子块，创建时传入 `{}`。
    pub quote_container: BlockQuoteContainer,
    /// The task that a task block stands for. / 任务块所关联的任务。
    pub task: Task,
    /// An OKR in the document, which can only be created with a `user_access_token`.
    ///
    /// 嵌入文档的 OKR，只能以 `user_access_token` 创建。
    pub okr: Okr,
    /// An objective in an OKR block. / OKR 块中的目标。
    pub okr_objective: OkrObjective,
    /// A key result in an OKR block. / OKR 块中的关键结果。
    pub okr_key_result: OkrKeyResult,
    /// The progress in an OKR block. / OKR 块中的进展。
    pub okr_progress: BlockOkrProgress,
    /// The IDs of the comments on the block. / 块上的评论的 ID。
    pub comment_ids: Vec<String>,
    /// A Jira issue in the document. / 嵌入文档的 Jira 问题。
    pub jira_issue: JiraIssue,
    /// A wiki catalog, which lists the pages below a node. / 知识库子目录，列出某个节点下的页面。
    pub wiki_catalog: WikiCatalog,
    /// A whiteboard in the document. / 嵌入文档的画板。
    pub board: Board,
    /// An agenda, whose children are its items. / 议程块，其子块为议程项。
    pub agenda: BlockAgenda,
    /// One item of an agenda, whose children are its title and content. / 议程中的一项，其子块为标题与内容。
    pub agenda_item: BlockAgendaItem,
    /// The title of an agenda item. / 议程项的标题。
    pub agenda_item_title: AgendaItemTitle,
    /// The content of an agenda item, held by its children. / 议程项的内容，写在其子块中。
    pub agenda_item_content: BlockAgendaItemContent,
    /// A link that is previewed. / 带预览的链接。
    pub link_preview: LinkPreview,
    /// A source synced block, which other documents can reference; it is read-only. / 源同步块，可在其他文档中引用，只能读取。
    pub source_synced: SourceSynced,
    /// A reference synced block, which is read-only and whose content is [read from the block it references](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq#19b71234).
    ///
    /// 引用同步块，只能读取，其内容须[按所引用的源块获取](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq#19b71234)。
    pub reference_synced: ReferenceSynced,
    /// The newer wiki catalog, which lists the subpages of the current page. / 新版的知识库子目录，列出当前页面的子页面。
    pub sub_page_list: SubPageList,
    /// An AI template block, which is read-only. / AI 模板块，只能读取。
    pub ai_template: BlockAiTemplate,
}
impl wire::Object for Block {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_id", &mut self.block_id);
        f.field("parent_id", &mut self.parent_id);
        f.field("children", &mut self.children);
        f.field("block_type", &mut self.block_type);
        f.field("page", &mut self.page);
        f.field("text", &mut self.text);
        f.field("heading1", &mut self.heading1);
        f.field("heading2", &mut self.heading2);
        f.field("heading3", &mut self.heading3);
        f.field("heading4", &mut self.heading4);
        f.field("heading5", &mut self.heading5);
        f.field("heading6", &mut self.heading6);
        f.field("heading7", &mut self.heading7);
        f.field("heading8", &mut self.heading8);
        f.field("heading9", &mut self.heading9);
        f.field("bullet", &mut self.bullet);
        f.field("ordered", &mut self.ordered);
        f.field("code", &mut self.code);
        f.field("quote", &mut self.quote);
        f.field("equation", &mut self.equation);
        f.field("todo", &mut self.todo);
        f.field("bitable", &mut self.bitable);
        f.field("callout", &mut self.callout);
        f.field("chat_card", &mut self.chat_card);
        f.field("diagram", &mut self.diagram);
        f.field("divider", &mut self.divider);
        f.field("file", &mut self.file);
        f.field("grid", &mut self.grid);
        f.field("grid_column", &mut self.grid_column);
        f.field("iframe", &mut self.iframe);
        f.field("image", &mut self.image);
        f.field("isv", &mut self.isv);
        f.field("add_ons", &mut self.add_ons);
        f.field("mindnote", &mut self.mindnote);
        f.field("sheet", &mut self.sheet);
        f.field("table", &mut self.table);
        f.field("table_cell", &mut self.table_cell);
        f.field("view", &mut self.view);
        f.field("undefined", &mut self.undefined);
        f.field("quote_container", &mut self.quote_container);
        f.field("task", &mut self.task);
        f.field("okr", &mut self.okr);
        f.field("okr_objective", &mut self.okr_objective);
        f.field("okr_key_result", &mut self.okr_key_result);
        f.field("okr_progress", &mut self.okr_progress);
        f.field("comment_ids", &mut self.comment_ids);
        f.field("jira_issue", &mut self.jira_issue);
        f.field("wiki_catalog", &mut self.wiki_catalog);
        f.field("board", &mut self.board);
        f.field("agenda", &mut self.agenda);
        f.field("agenda_item", &mut self.agenda_item);
        f.field("agenda_item_title", &mut self.agenda_item_title);
        f.field("agenda_item_content", &mut self.agenda_item_content);
        f.field("link_preview", &mut self.link_preview);
        f.field("source_synced", &mut self.source_synced);
        f.field("reference_synced", &mut self.reference_synced);
        f.field("sub_page_list", &mut self.sub_page_list);
        f.field("ai_template", &mut self.ai_template);
    }
}
/// A block of a document, to be created. / 文档的一个块，用于创建。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block2 {
    /// The ID of the block; when creating nested blocks, the temporary ID you choose for it.
    ///
    /// 块的 ID；创建嵌套块时为调用方自定的临时 ID。
    /// - Example: `"doxcnSS4ouQkQEouGSUkTg9NJPe"`
    pub block_id: Option<String>,
    /// The IDs of the children of the block; when creating nested blocks, their temporary IDs.
    ///
    /// 该块的子块的 ID；创建嵌套块时为它们的临时 ID。
    pub children: Option<Vec<String>>,
    /// The type of the block, which decides the field that holds its content. / 块的类型，决定哪个字段承载其内容。
    /// - `1`: Page, the root of the document / 页面，即文档的根块
    /// - `2`: Text / 文本
    /// - `3`: Heading of level 1 / 一级标题
    /// - `4`: Heading of level 2 / 二级标题
    /// - `5`: Heading of level 3 / 三级标题
    /// - `6`: Heading of level 4 / 四级标题
    /// - `7`: Heading of level 5 / 五级标题
    /// - `8`: Heading of level 6 / 六级标题
    /// - `9`: Heading of level 7 / 七级标题
    /// - `10`: Heading of level 8 / 八级标题
    /// - `11`: Heading of level 9 / 九级标题
    /// - `12`: Bullet list / 无序列表
    /// - `13`: Ordered list / 有序列表
    /// - `14`: Code / 代码块
    /// - `15`: Quote / 引用
    /// - `17`: To-do / 待办事项
    /// - `18`: Base / 多维表格
    /// - `19`: Callout / 高亮块
    /// - `20`: Chat card / 会话卡片
    /// - `21`: Flowchart or UML diagram / 流程图或 UML 图
    /// - `22`: Divider, with `{}` as its content / 分割线，内容为 `{}`
    /// - `23`: File / 文件
    /// - `24`: Grid / 分栏
    /// - `25`: Grid column / 分栏列
    /// - `26`: Embedded page / 内嵌网页
    /// - `27`: Image / 图片
    /// - `28`: Open platform widget / 开放平台小组件
    /// - `29`: Mind note / 思维笔记
    /// - `30`: Spreadsheet / 电子表格
    /// - `31`: Table / 表格
    /// - `32`: Table cell / 表格单元格
    /// - `33`: View / 视图
    /// - `34`: Quote container, with `{}` as its content / 引用容器，内容为 `{}`
    /// - `35`: Task / 任务
    /// - `36`: OKR / OKR
    /// - `37`: OKR objective / OKR 目标
    /// - `38`: OKR key result / OKR 关键结果
    /// - `39`: OKR progress / OKR 进展
    /// - `40`: Document add-on / 文档小组件
    /// - `41`: Jira issue / Jira 问题
    /// - `42`: Wiki catalog / 知识库子目录
    /// - `43`: Whiteboard / 画板
    /// - `44`: Agenda / 议程
    /// - `45`: Agenda item / 议程项
    /// - `46`: Agenda item title / 议程项标题
    /// - `47`: Agenda item content / 议程项内容
    /// - `48`: Link preview / 链接预览
    /// - `49`: Source synced block, read-only / 源同步块，只读
    /// - `50`: Reference synced block, read-only / 引用同步块，只读
    /// - `51`: List of wiki subpages / 新版知识库子目录
    /// - `52`: AI template, read-only / AI 模板，只读
    /// - `999`: Unsupported block / 不支持的块
    /// - Example: `1`
    pub block_type: i64,
    /// The content and style of a text block. / 文本块的内容与样式。
    pub text: Option<TextInput>,
    /// The content and style of a heading of level 1. / 一级标题的内容与样式。
    pub heading1: Option<TextInput>,
    /// The content and style of a heading of level 2. / 二级标题的内容与样式。
    pub heading2: Option<TextInput>,
    /// The content and style of a heading of level 3. / 三级标题的内容与样式。
    pub heading3: Option<TextInput>,
    /// The content and style of a heading of level 4. / 四级标题的内容与样式。
    pub heading4: Option<TextInput>,
    /// The content and style of a heading of level 5. / 五级标题的内容与样式。
    pub heading5: Option<TextInput>,
    /// The content and style of a heading of level 6. / 六级标题的内容与样式。
    pub heading6: Option<TextInput>,
    /// The content and style of a heading of level 7. / 七级标题的内容与样式。
    pub heading7: Option<TextInput>,
    /// The content and style of a heading of level 8. / 八级标题的内容与样式。
    pub heading8: Option<TextInput>,
    /// The content and style of a heading of level 9. / 九级标题的内容与样式。
    pub heading9: Option<TextInput>,
    /// The content and style of one item of a bullet list, each item being a block. / 无序列表项的内容与样式，每项为一个块。
    pub bullet: Option<TextInput>,
    /// The content and style of one item of an ordered list, each item being a block. / 有序列表项的内容与样式，每项为一个块。
    pub ordered: Option<TextInput>,
    /// The code of a code block and its style, which names the language. / 代码块的代码与样式，所用语言在样式中指明。
    pub code: Option<TextInput>,
    /// The content and style of a quote. / 引用块的内容与样式。
    pub quote: Option<TextInput>,
    /// The content and style of an equation block. / 公式块的内容与样式。
    pub equation: Option<TextInput>,
    /// The content and style of a to-do item; `done` in the style tells whether it is done.
    ///
    /// 待办事项的内容与样式，是否完成见样式的 `done`。
    pub todo: Option<TextInput>,
    /// A base in the document. / 嵌入文档的多维表格。
    pub bitable: Option<BitableInput>,
    /// The colors and icon of a callout, whose content is its children. / 高亮块的颜色与图标，其内容为子块。
    pub callout: Option<CalloutInput>,
    /// The chat that a chat card stands for. / 群聊卡片所代表的群组。
    pub chat_card: Option<ChatCardInput>,
    /// A divider, which has no content and is created by passing `{}`. / 分割线，没有内容，创建时传入 `{}`。
    pub divider: Option<Block2Divider>,
    /// The attachment of a file block and how it is shown; to insert one, see the [questions and answers about documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq).
    ///
    /// 文件块中的附件及显示方式，插入文件的步骤见[文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq)。
    pub file: Option<FileObjectInput>,
    /// The number of columns of a grid, whose children are the columns. / 分栏块的列数，各列为其子块。
    pub grid: Option<GridInput>,
    /// A column of a grid and its share of the width. / 分栏中的一列及其宽度占比。
    pub grid_column: Option<GridColumnInput>,
    /// A web page embedded in the document. / 嵌入文档的网页。
    pub iframe: Option<IframeInput>,
    /// The image of an image block and its size; to insert one, see the [questions and answers about documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq).
    ///
    /// 图片块中的图片及其尺寸，插入图片的步骤见[文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq)。
    pub image: Option<ImageInput>,
    /// An open platform widget by a third party. / 第三方提供的开放平台小组件。
    pub isv: Option<IsvInput>,
    /// A document add-on and its data. / 文档小组件及其数据。
    pub add_ons: Option<AddOnsInput>,
    /// A spreadsheet in the document. / 嵌入文档的电子表格。
    pub sheet: Option<SheetInput>,
    /// The properties and cells of a table. / 表格的属性及其单元格。
    pub table: Option<TableInput>,
    /// A cell of a table, whose content is its children. / 表格的单元格，其内容为子块。
    pub table_cell: Option<Block2TableCell>,
    /// A view block, which decides how what it holds, such as a file, is shown. / 视图块，决定其中的附件等以何种形式显示。
    pub view: Option<ViewInput>,
    /// A quote container, which holds the quoted content as its children and is created by passing `{}`.
    ///
    /// 引用容器，被引用的内容为其子块，创建时传入 `{}`。
    pub quote_container: Option<Block2QuoteContainer>,
    /// The task that a task block stands for. / 任务块所关联的任务。
    pub task: Option<TaskInput>,
    /// An OKR in the document, which can only be created with a `user_access_token`.
    ///
    /// 嵌入文档的 OKR，只能以 `user_access_token` 创建。
    pub okr: Option<OkrInput>,
    /// The IDs of the comments on the block. / 块上的评论的 ID。
    pub comment_ids: Option<Vec<String>>,
    /// A wiki catalog, which lists the pages below a node. / 知识库子目录，列出某个节点下的页面。
    pub wiki_catalog: Option<WikiCatalogInput>,
    /// A whiteboard in the document. / 嵌入文档的画板。
    pub board: Option<BoardInput>,
    /// A link that is previewed. / 带预览的链接。
    pub link_preview: Option<LinkPreviewInput>,
    /// A source synced block, which other documents can reference; it is read-only. / 源同步块，可在其他文档中引用，只能读取。
    pub source_synced: Option<SourceSyncedInput>,
    /// A reference synced block, which is read-only and whose content is [read from the block it references](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq#19b71234).
    ///
    /// 引用同步块，只能读取，其内容须[按所引用的源块获取](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq#19b71234)。
    pub reference_synced: Option<ReferenceSyncedInput>,
    /// The newer wiki catalog, which lists the subpages of the current page. / 新版的知识库子目录，列出当前页面的子页面。
    pub sub_page_list: Option<SubPageListInput>,
    /// An AI template block, which is read-only. / AI 模板块，只能读取。
    pub ai_template: Option<Block2AiTemplate>,
}
impl Block2 {
    /// Creates the value from its required fields.
    pub fn new(block_type: i64) -> Self {
        Self {
            block_id: Default::default(),
            children: Default::default(),
            block_type,
            text: Default::default(),
            heading1: Default::default(),
            heading2: Default::default(),
            heading3: Default::default(),
            heading4: Default::default(),
            heading5: Default::default(),
            heading6: Default::default(),
            heading7: Default::default(),
            heading8: Default::default(),
            heading9: Default::default(),
            bullet: Default::default(),
            ordered: Default::default(),
            code: Default::default(),
            quote: Default::default(),
            equation: Default::default(),
            todo: Default::default(),
            bitable: Default::default(),
            callout: Default::default(),
            chat_card: Default::default(),
            divider: Default::default(),
            file: Default::default(),
            grid: Default::default(),
            grid_column: Default::default(),
            iframe: Default::default(),
            image: Default::default(),
            isv: Default::default(),
            add_ons: Default::default(),
            sheet: Default::default(),
            table: Default::default(),
            table_cell: Default::default(),
            view: Default::default(),
            quote_container: Default::default(),
            task: Default::default(),
            okr: Default::default(),
            comment_ids: Default::default(),
            wiki_catalog: Default::default(),
            board: Default::default(),
            link_preview: Default::default(),
            source_synced: Default::default(),
            reference_synced: Default::default(),
            sub_page_list: Default::default(),
            ai_template: Default::default(),
        }
    }
    /// Sets `block_id`.
    #[must_use]
    pub fn block_id(mut self, value: impl Into<String>) -> Self {
        self.block_id = Some(value.into());
        self
    }
    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, value: impl Into<Vec<String>>) -> Self {
        self.children = Some(value.into());
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: TextInput) -> Self {
        self.text = Some(value);
        self
    }
    /// Sets `heading1`.
    #[must_use]
    pub fn heading1(mut self, value: TextInput) -> Self {
        self.heading1 = Some(value);
        self
    }
    /// Sets `heading2`.
    #[must_use]
    pub fn heading2(mut self, value: TextInput) -> Self {
        self.heading2 = Some(value);
        self
    }
    /// Sets `heading3`.
    #[must_use]
    pub fn heading3(mut self, value: TextInput) -> Self {
        self.heading3 = Some(value);
        self
    }
    /// Sets `heading4`.
    #[must_use]
    pub fn heading4(mut self, value: TextInput) -> Self {
        self.heading4 = Some(value);
        self
    }
    /// Sets `heading5`.
    #[must_use]
    pub fn heading5(mut self, value: TextInput) -> Self {
        self.heading5 = Some(value);
        self
    }
    /// Sets `heading6`.
    #[must_use]
    pub fn heading6(mut self, value: TextInput) -> Self {
        self.heading6 = Some(value);
        self
    }
    /// Sets `heading7`.
    #[must_use]
    pub fn heading7(mut self, value: TextInput) -> Self {
        self.heading7 = Some(value);
        self
    }
    /// Sets `heading8`.
    #[must_use]
    pub fn heading8(mut self, value: TextInput) -> Self {
        self.heading8 = Some(value);
        self
    }
    /// Sets `heading9`.
    #[must_use]
    pub fn heading9(mut self, value: TextInput) -> Self {
        self.heading9 = Some(value);
        self
    }
    /// Sets `bullet`.
    #[must_use]
    pub fn bullet(mut self, value: TextInput) -> Self {
        self.bullet = Some(value);
        self
    }
    /// Sets `ordered`.
    #[must_use]
    pub fn ordered(mut self, value: TextInput) -> Self {
        self.ordered = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: TextInput) -> Self {
        self.code = Some(value);
        self
    }
    /// Sets `quote`.
    #[must_use]
    pub fn quote(mut self, value: TextInput) -> Self {
        self.quote = Some(value);
        self
    }
    /// Sets `equation`.
    #[must_use]
    pub fn equation(mut self, value: TextInput) -> Self {
        self.equation = Some(value);
        self
    }
    /// Sets `todo`.
    #[must_use]
    pub fn todo(mut self, value: TextInput) -> Self {
        self.todo = Some(value);
        self
    }
    /// Sets `bitable`.
    #[must_use]
    pub fn bitable(mut self, value: BitableInput) -> Self {
        self.bitable = Some(value);
        self
    }
    /// Sets `callout`.
    #[must_use]
    pub fn callout(mut self, value: CalloutInput) -> Self {
        self.callout = Some(value);
        self
    }
    /// Sets `chat_card`.
    #[must_use]
    pub fn chat_card(mut self, value: ChatCardInput) -> Self {
        self.chat_card = Some(value);
        self
    }
    /// Sets `divider`.
    #[must_use]
    pub fn divider(mut self, value: Block2Divider) -> Self {
        self.divider = Some(value);
        self
    }
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, value: FileObjectInput) -> Self {
        self.file = Some(value);
        self
    }
    /// Sets `grid`.
    #[must_use]
    pub fn grid(mut self, value: GridInput) -> Self {
        self.grid = Some(value);
        self
    }
    /// Sets `grid_column`.
    #[must_use]
    pub fn grid_column(mut self, value: GridColumnInput) -> Self {
        self.grid_column = Some(value);
        self
    }
    /// Sets `iframe`.
    #[must_use]
    pub fn iframe(mut self, value: IframeInput) -> Self {
        self.iframe = Some(value);
        self
    }
    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, value: ImageInput) -> Self {
        self.image = Some(value);
        self
    }
    /// Sets `isv`.
    #[must_use]
    pub fn isv(mut self, value: IsvInput) -> Self {
        self.isv = Some(value);
        self
    }
    /// Sets `add_ons`.
    #[must_use]
    pub fn add_ons(mut self, value: AddOnsInput) -> Self {
        self.add_ons = Some(value);
        self
    }
    /// Sets `sheet`.
    #[must_use]
    pub fn sheet(mut self, value: SheetInput) -> Self {
        self.sheet = Some(value);
        self
    }
    /// Sets `table`.
    #[must_use]
    pub fn table(mut self, value: TableInput) -> Self {
        self.table = Some(value);
        self
    }
    /// Sets `table_cell`.
    #[must_use]
    pub fn table_cell(mut self, value: Block2TableCell) -> Self {
        self.table_cell = Some(value);
        self
    }
    /// Sets `view`.
    #[must_use]
    pub fn view(mut self, value: ViewInput) -> Self {
        self.view = Some(value);
        self
    }
    /// Sets `quote_container`.
    #[must_use]
    pub fn quote_container(mut self, value: Block2QuoteContainer) -> Self {
        self.quote_container = Some(value);
        self
    }
    /// Sets `task`.
    #[must_use]
    pub fn task(mut self, value: TaskInput) -> Self {
        self.task = Some(value);
        self
    }
    /// Sets `okr`.
    #[must_use]
    pub fn okr(mut self, value: OkrInput) -> Self {
        self.okr = Some(value);
        self
    }
    /// Sets `comment_ids`.
    #[must_use]
    pub fn comment_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.comment_ids = Some(value.into());
        self
    }
    /// Sets `wiki_catalog`.
    #[must_use]
    pub fn wiki_catalog(mut self, value: WikiCatalogInput) -> Self {
        self.wiki_catalog = Some(value);
        self
    }
    /// Sets `board`.
    #[must_use]
    pub fn board(mut self, value: BoardInput) -> Self {
        self.board = Some(value);
        self
    }
    /// Sets `link_preview`.
    #[must_use]
    pub fn link_preview(mut self, value: LinkPreviewInput) -> Self {
        self.link_preview = Some(value);
        self
    }
    /// Sets `source_synced`.
    #[must_use]
    pub fn source_synced(mut self, value: SourceSyncedInput) -> Self {
        self.source_synced = Some(value);
        self
    }
    /// Sets `reference_synced`.
    #[must_use]
    pub fn reference_synced(mut self, value: ReferenceSyncedInput) -> Self {
        self.reference_synced = Some(value);
        self
    }
    /// Sets `sub_page_list`.
    #[must_use]
    pub fn sub_page_list(mut self, value: SubPageListInput) -> Self {
        self.sub_page_list = Some(value);
        self
    }
    /// Sets `ai_template`.
    #[must_use]
    pub fn ai_template(mut self, value: Block2AiTemplate) -> Self {
        self.ai_template = Some(value);
        self
    }
}
impl wire::Object for Block2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_id", &mut self.block_id);
        f.field("children", &mut self.children);
        f.field("block_type", &mut self.block_type);
        f.field("text", &mut self.text);
        f.field("heading1", &mut self.heading1);
        f.field("heading2", &mut self.heading2);
        f.field("heading3", &mut self.heading3);
        f.field("heading4", &mut self.heading4);
        f.field("heading5", &mut self.heading5);
        f.field("heading6", &mut self.heading6);
        f.field("heading7", &mut self.heading7);
        f.field("heading8", &mut self.heading8);
        f.field("heading9", &mut self.heading9);
        f.field("bullet", &mut self.bullet);
        f.field("ordered", &mut self.ordered);
        f.field("code", &mut self.code);
        f.field("quote", &mut self.quote);
        f.field("equation", &mut self.equation);
        f.field("todo", &mut self.todo);
        f.field("bitable", &mut self.bitable);
        f.field("callout", &mut self.callout);
        f.field("chat_card", &mut self.chat_card);
        f.field("divider", &mut self.divider);
        f.field("file", &mut self.file);
        f.field("grid", &mut self.grid);
        f.field("grid_column", &mut self.grid_column);
        f.field("iframe", &mut self.iframe);
        f.field("image", &mut self.image);
        f.field("isv", &mut self.isv);
        f.field("add_ons", &mut self.add_ons);
        f.field("sheet", &mut self.sheet);
        f.field("table", &mut self.table);
        f.field("table_cell", &mut self.table_cell);
        f.field("view", &mut self.view);
        f.field("quote_container", &mut self.quote_container);
        f.field("task", &mut self.task);
        f.field("okr", &mut self.okr);
        f.field("comment_ids", &mut self.comment_ids);
        f.field("wiki_catalog", &mut self.wiki_catalog);
        f.field("board", &mut self.board);
        f.field("link_preview", &mut self.link_preview);
        f.field("source_synced", &mut self.source_synced);
        f.field("reference_synced", &mut self.reference_synced);
        f.field("sub_page_list", &mut self.sub_page_list);
        f.field("ai_template", &mut self.ai_template);
    }
}
/// An AI template block, which is read-only. / AI 模板块，只能读取。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block2AiTemplate {}
impl Block2AiTemplate {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Block2AiTemplate {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// A divider, which has no content and is created by passing `{}`. / 分割线，没有内容，创建时传入 `{}`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block2Divider {}
impl Block2Divider {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Block2Divider {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// A quote container, which holds the quoted content as its children and is created by passing `{}`.
///
/// 引用容器，被引用的内容为其子块，创建时传入 `{}`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block2QuoteContainer {}
impl Block2QuoteContainer {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Block2QuoteContainer {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// A cell of a table, whose content is its children. / 表格的单元格，其内容为子块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block2TableCell {}
impl Block2TableCell {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Block2TableCell {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// An agenda, whose children are its items. / 议程块，其子块为议程项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockAgenda {}
impl wire::Object for BlockAgenda {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// One item of an agenda, whose children are its title and content. / 议程中的一项，其子块为标题与内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockAgendaItem {}
impl wire::Object for BlockAgendaItem {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// The content of an agenda item, held by its children. / 议程项的内容，写在其子块中。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockAgendaItemContent {}
impl wire::Object for BlockAgendaItemContent {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// An AI template block, which is read-only. / AI 模板块，只能读取。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockAiTemplate {}
impl wire::Object for BlockAiTemplate {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// A divider, which has no content and is created by passing `{}`. / 分割线，没有内容，创建时传入 `{}`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockDivider {}
impl wire::Object for BlockDivider {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// The progress in an OKR block. / OKR 块中的进展。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockOkrProgress {}
impl wire::Object for BlockOkrProgress {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// A quote container, which holds the quoted content as its children and is created by passing `{}`.
///
/// 引用容器，被引用的内容为其子块，创建时传入 `{}`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockQuoteContainer {}
impl wire::Object for BlockQuoteContainer {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// A cell of a table, whose content is its children. / 表格的单元格，其内容为子块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockTableCell {}
impl wire::Object for BlockTableCell {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// A block that the API does not support. / 接口尚不支持的块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockUndefined {}
impl wire::Object for BlockUndefined {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// A whiteboard in the document. / 嵌入文档的画板。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Board {
    /// The token of the whiteboard, by which its content is read and written. / 画板的 token，用于读写画板的内容。
    pub token: String,
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: i64,
    /// The width of the whiteboard, in pixels, that of the document if omitted; anything beyond the maximum width of the document shows at that maximum.
    ///
    /// 画板的宽度，单位为像素，不填则与文档同宽；超出文档最大宽度时，按最大宽度显示。
    pub width: i64,
    /// The height of the whiteboard, in pixels, given by its content if omitted; anything beyond twice the height of the screen shows at that height.
    ///
    /// 画板的高度，单位为像素，不填则由画板内容决定；超过屏幕高度的两倍时，按两倍屏幕高度显示。
    pub height: i64,
}
impl wire::Object for Board {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("align", &mut self.align);
        f.field("width", &mut self.width);
        f.field("height", &mut self.height);
    }
}
/// The request form of [`Board`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoardInput {
    /// The token of the whiteboard, by which its content is read and written. / 画板的 token，用于读写画板的内容。
    pub token: Option<String>,
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: Option<i64>,
    /// The width of the whiteboard, in pixels, that of the document if omitted; anything beyond the maximum width of the document shows at that maximum.
    ///
    /// 画板的宽度，单位为像素，不填则与文档同宽；超出文档最大宽度时，按最大宽度显示。
    pub width: Option<i64>,
    /// The height of the whiteboard, in pixels, given by its content if omitted; anything beyond twice the height of the screen shows at that height.
    ///
    /// 画板的高度，单位为像素，不填则由画板内容决定；超过屏幕高度的两倍时，按两倍屏幕高度显示。
    pub height: Option<i64>,
}
impl BoardInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `align`.
    #[must_use]
    pub fn align(mut self, value: i64) -> Self {
        self.align = Some(value);
        self
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
}
impl wire::Object for BoardInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("align", &mut self.align);
        f.field("width", &mut self.width);
        f.field("height", &mut self.height);
    }
}
/// The colors and icon of a callout, whose content is its children. / 高亮块的颜色与图标，其内容为子块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Callout {
    /// The background color of the callout. / 高亮块的背景色。
    /// - `1`: Light red / 浅红色
    /// - `2`: Light orange / 浅橙色
    /// - `3`: Light yellow / 浅黄色
    /// - `4`: Light green / 浅绿色
    /// - `5`: Light blue / 浅蓝色
    /// - `6`: Light purple / 浅紫色
    /// - `7`: Medium gray / 中灰色
    /// - `8`: Medium red / 中红色
    /// - `9`: Medium orange / 中橙色
    /// - `10`: Medium yellow / 中黄色
    /// - `11`: Medium green / 中绿色
    /// - `12`: Medium blue / 中蓝色
    /// - `13`: Medium purple / 中紫色
    /// - `14`: Gray / 灰色
    /// - `15`: Light gray / 浅灰色
    pub background_color: i64,
    /// The color of the border of the callout. / 高亮块边框的颜色。
    /// - `1`: Red / 红色
    /// - `2`: Orange / 橙色
    /// - `3`: Yellow / 黄色
    /// - `4`: Green / 绿色
    /// - `5`: Blue / 蓝色
    /// - `6`: Purple / 紫色
    /// - `7`: Gray / 灰色
    pub border_color: i64,
    /// The color of the text in the callout. / 高亮块中文字的颜色。
    /// - `1`: Red / 红色
    /// - `2`: Orange / 橙色
    /// - `3`: Yellow / 黄色
    /// - `4`: Green / 绿色
    /// - `5`: Blue / 蓝色
    /// - `6`: Purple / 紫色
    /// - `7`: Gray / 灰色
    pub text_color: i64,
    /// The ID of the emoji that is the icon of the callout. / 高亮块图标所用表情的 ID。
    pub emoji_id: String,
}
impl wire::Object for Callout {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("background_color", &mut self.background_color);
        f.field("border_color", &mut self.border_color);
        f.field("text_color", &mut self.text_color);
        f.field("emoji_id", &mut self.emoji_id);
    }
}
/// The request form of [`Callout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalloutInput {
    /// The background color of the callout. / 高亮块的背景色。
    /// - `1`: Light red / 浅红色
    /// - `2`: Light orange / 浅橙色
    /// - `3`: Light yellow / 浅黄色
    /// - `4`: Light green / 浅绿色
    /// - `5`: Light blue / 浅蓝色
    /// - `6`: Light purple / 浅紫色
    /// - `7`: Medium gray / 中灰色
    /// - `8`: Medium red / 中红色
    /// - `9`: Medium orange / 中橙色
    /// - `10`: Medium yellow / 中黄色
    /// - `11`: Medium green / 中绿色
    /// - `12`: Medium blue / 中蓝色
    /// - `13`: Medium purple / 中紫色
    /// - `14`: Gray / 灰色
    /// - `15`: Light gray / 浅灰色
    pub background_color: Option<i64>,
    /// The color of the border of the callout. / 高亮块边框的颜色。
    /// - `1`: Red / 红色
    /// - `2`: Orange / 橙色
    /// - `3`: Yellow / 黄色
    /// - `4`: Green / 绿色
    /// - `5`: Blue / 蓝色
    /// - `6`: Purple / 紫色
    /// - `7`: Gray / 灰色
    pub border_color: Option<i64>,
    /// The color of the text in the callout. / 高亮块中文字的颜色。
    /// - `1`: Red / 红色
    /// - `2`: Orange / 橙色
    /// - `3`: Yellow / 黄色
    /// - `4`: Green / 绿色
    /// - `5`: Blue / 蓝色
    /// - `6`: Purple / 紫色
    /// - `7`: Gray / 灰色
    pub text_color: Option<i64>,
    /// The ID of the emoji that is the icon of the callout. / 高亮块图标所用表情的 ID。
    pub emoji_id: Option<String>,
}
impl CalloutInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `background_color`.
    #[must_use]
    pub fn background_color(mut self, value: i64) -> Self {
        self.background_color = Some(value);
        self
    }
    /// Sets `border_color`.
    #[must_use]
    pub fn border_color(mut self, value: i64) -> Self {
        self.border_color = Some(value);
        self
    }
    /// Sets `text_color`.
    #[must_use]
    pub fn text_color(mut self, value: i64) -> Self {
        self.text_color = Some(value);
        self
    }
    /// Sets `emoji_id`.
    #[must_use]
    pub fn emoji_id(mut self, value: impl Into<String>) -> Self {
        self.emoji_id = Some(value.into());
        self
    }
}
impl wire::Object for CalloutInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("background_color", &mut self.background_color);
        f.field("border_color", &mut self.border_color);
        f.field("text_color", &mut self.text_color);
        f.field("emoji_id", &mut self.emoji_id);
    }
}
/// The caption of the image. / 图片的说明文字。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Caption {
    /// The text of the caption. / 图片说明的文字。
    pub content: String,
}
impl wire::Object for Caption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
    }
}
/// The request form of [`Caption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaptionInput {
    /// The text of the caption. / 图片说明的文字。
    pub content: Option<String>,
}
impl CaptionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}
impl wire::Object for CaptionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
    }
}
/// The result of creating blocks in a chat announcement. / 在群公告中创建块的结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAnnouncementBlockChildren {
    /// The children created. / 新创建的子块。
    pub children: Vec<Block>,
    /// The revision of the announcement after this operation. / 本次操作后群公告的版本号。
    pub revision_id: i64,
    /// The token of this operation; passing it again when retrying the update keeps it from being made twice.
    ///
    /// 本次操作的幂等标识，再次更新时传入可避免重复执行。
    pub client_token: String,
}
impl wire::Object for ChatAnnouncementBlockChildren {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("children", &mut self.children);
        f.field("revision_id", &mut self.revision_id);
        f.field("client_token", &mut self.client_token);
    }
}
/// The chat that a chat card stands for. / 群聊卡片所代表的群组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCard {
    /// The ID of the chat that the card stands for. / 卡片所代表的群组的 ID。
    pub chat_id: String,
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: i64,
}
impl wire::Object for ChatCard {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("align", &mut self.align);
    }
}
/// The request form of [`ChatCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCardInput {
    /// The ID of the chat that the card stands for. / 卡片所代表的群组的 ID。
    pub chat_id: String,
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: Option<i64>,
}
impl ChatCardInput {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            align: Default::default(),
        }
    }
    /// Sets `align`.
    #[must_use]
    pub fn align(mut self, value: i64) -> Self {
        self.align = Some(value);
        self
    }
}
impl wire::Object for ChatCardInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("align", &mut self.align);
    }
}
/// A column to delete from a grid, for grid blocks only. / 从分栏删除一列，仅用于分栏块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGridColumnRequest {
    /// The index of the grid column to delete, from 0; `-1` is the last. / 要删除的分栏列的序号，从 0 起；`-1` 表示最后一列。
    /// - At least -1
    /// - Example: `0`
    pub column_index: i64,
}
impl DeleteGridColumnRequest {
    /// Creates the value from its required fields.
    pub fn new(column_index: i64) -> Self {
        Self { column_index }
    }
}
impl wire::Object for DeleteGridColumnRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("column_index", &mut self.column_index);
    }
}
/// A run of columns to delete from a table, for table blocks only. / 从表格删除一段连续的列，仅用于表格块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableColumnsRequest {
    /// The index of the first column to delete, inclusive. / 要删除的第一列，该列包含在内。
    /// - At least 0
    /// - Example: `0`
    pub column_start_index: i64,
    /// The index of the column at which the area ends, exclusive. / 区域在哪一列之前结束，该列不包含在内。
    /// - At least 1
    /// - Example: `1`
    pub column_end_index: i64,
}
impl DeleteTableColumnsRequest {
    /// Creates the value from its required fields.
    pub fn new(column_start_index: i64, column_end_index: i64) -> Self {
        Self {
            column_start_index,
            column_end_index,
        }
    }
}
impl wire::Object for DeleteTableColumnsRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("column_start_index", &mut self.column_start_index);
        f.field("column_end_index", &mut self.column_end_index);
    }
}
/// A run of rows to delete from a table, for table blocks only. / 从表格删除一段连续的行，仅用于表格块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableRowsRequest {
    /// The index of the first row to delete, inclusive. / 要删除的第一行，该行包含在内。
    /// - At least 0
    /// - Example: `0`
    pub row_start_index: i64,
    /// The index of the row at which the area ends, exclusive. / 区域在哪一行之前结束，该行不包含在内。
    /// - At least 1
    /// - Example: `1`
    pub row_end_index: i64,
}
impl DeleteTableRowsRequest {
    /// Creates the value from its required fields.
    pub fn new(row_start_index: i64, row_end_index: i64) -> Self {
        Self {
            row_start_index,
            row_end_index,
        }
    }
}
impl wire::Object for DeleteTableRowsRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_start_index", &mut self.row_start_index);
        f.field("row_end_index", &mut self.row_end_index);
    }
}
/// A flowchart or UML diagram in the document. / 嵌入文档的流程图或 UML 图。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Diagram {
    /// The type of diagram. / 图的类型。
    /// - `1`: Flowchart / 流程图
    /// - `2`: UML diagram / UML 图
    pub diagram_type: i64,
}
impl wire::Object for Diagram {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("diagram_type", &mut self.diagram_type);
    }
}
/// A document. / 文档。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Document {
    /// The ID of the document, which makes its URL when put after `/docx/` on the domain of the tenant.
    ///
    /// 文档的 ID，接在租户域名的 `/docx/` 之后即为文档的 URL。
    pub document_id: String,
    /// The revision of the document. / 文档的版本号。
    pub revision_id: i64,
    /// The title of the document. / 文档的标题。
    pub title: String,
    /// What is shown in the information about the document. / 文档信息中展示哪些内容。
    pub display_setting: DocumentDisplaySetting,
    /// The cover image of the document and which part of it is shown. / 文档的封面图片及其显示位置。
    pub cover: DocumentCover,
}
impl wire::Object for Document {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("document_id", &mut self.document_id);
        f.field("revision_id", &mut self.revision_id);
        f.field("title", &mut self.title);
        f.field("display_setting", &mut self.display_setting);
        f.field("cover", &mut self.cover);
    }
}
/// The result of creating blocks in a document. / 在文档中创建块的结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentBlockChildren {
    /// The children created. / 新创建的子块。
    pub children: Vec<Block>,
    /// The revision of the document after this operation. / 本次操作后文档的版本号。
    pub document_revision_id: i64,
    /// The token of this operation; passing it again when retrying the update keeps it from being made twice.
    ///
    /// 本次操作的幂等标识，再次更新时传入可避免重复执行。
    pub client_token: String,
}
impl wire::Object for DocumentBlockChildren {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("children", &mut self.children);
        f.field("document_revision_id", &mut self.document_revision_id);
        f.field("client_token", &mut self.client_token);
    }
}
/// The cover image of the document and which part of it is shown. / 文档的封面图片及其显示位置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentCover {
    /// The token of the image, by which it can be downloaded as a media file. / 图片的素材 token，可用于下载图片。
    pub token: String,
    /// How far the part of the image that is shown lies from its center horizontally, as a fraction of the width of the image: 0 at the center, positive to the right, negative to the left.
    ///
    /// 封面显示区域相对图片中心的水平偏移，为偏移像素与原图宽度之比：居中为 0，偏右为正，偏左为负。
    pub offset_ratio_x: f64,
    /// How far the part of the image that is shown lies from its center vertically, as a fraction of the height of the image: 0 at the center, positive upward, negative downward.
    ///
    /// 封面显示区域相对图片中心的垂直偏移，为偏移像素与原图高度之比：居中为 0，偏上为正，偏下为负。
    pub offset_ratio_y: f64,
}
impl wire::Object for DocumentCover {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("offset_ratio_x", &mut self.offset_ratio_x);
        f.field("offset_ratio_y", &mut self.offset_ratio_y);
    }
}
/// What is shown in the information about the document. / 文档信息中展示哪些内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentDisplaySetting {
    /// Whether the authors are shown in the information about the document. / 文档信息中是否显示作者。
    pub show_authors: bool,
    /// Whether the time of creation is shown in the information about the document. / 文档信息中是否显示创建时间。
    pub show_create_time: bool,
    /// Whether the number of visits is shown in the information about the document. / 文档信息中是否显示访问次数。
    pub show_pv: bool,
    /// Whether the number of visitors is shown in the information about the document. / 文档信息中是否显示访问人数。
    pub show_uv: bool,
    /// Whether the number of likes is shown in the information about the document. / 文档信息中是否显示点赞数。
    pub show_like_count: bool,
    /// Whether the number of comments is shown in the information about the document. / 文档信息中是否显示评论数。
    pub show_comment_count: bool,
    /// Whether related matters are shown in the information about the document. / 文档信息中是否显示关联事项。
    pub show_related_matters: bool,
}
impl wire::Object for DocumentDisplaySetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("show_authors", &mut self.show_authors);
        f.field("show_create_time", &mut self.show_create_time);
        f.field("show_pv", &mut self.show_pv);
        f.field("show_uv", &mut self.show_uv);
        f.field("show_like_count", &mut self.show_like_count);
        f.field("show_comment_count", &mut self.show_comment_count);
        f.field("show_related_matters", &mut self.show_related_matters);
    }
}
/// An inline formula. / 行内公式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Equation {
    /// The formula, in the [syntax of KaTeX](https://katex.org/docs/supported.html).
    ///
    /// 公式的内容，采用 [KaTeX 语法](https://katex.org/docs/supported.html)。
    pub content: String,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: TextElementStyle,
}
impl wire::Object for Equation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// The request form of [`Equation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EquationInput {
    /// The formula, in the [syntax of KaTeX](https://katex.org/docs/supported.html).
    ///
    /// 公式的内容，采用 [KaTeX 语法](https://katex.org/docs/supported.html)。
    pub content: String,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: Option<TextElementStyleInput>,
}
impl EquationInput {
    /// Creates the value from its required fields.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            text_element_style: Default::default(),
        }
    }
    /// Sets `text_element_style`.
    #[must_use]
    pub fn text_element_style(mut self, value: TextElementStyleInput) -> Self {
        self.text_element_style = Some(value);
        self
    }
}
impl wire::Object for EquationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// The attachment of a file block and how it is shown; to insert one, see the [questions and answers about documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq).
///
/// 文件块中的附件及显示方式，插入文件的步骤见[文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObject {
    /// The media token of the attachment. / 附件的素材 token。
    pub token: String,
    /// The file name of the attachment. / 附件的文件名。
    pub name: String,
    /// How the attachment is shown in the document, as a card by default. / 附件在文档中以哪种形式显示，默认为卡片。
    /// - `1`: Card / 卡片视图
    /// - `2`: Preview / 预览视图
    pub view_type: i64,
}
impl wire::Object for FileObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("name", &mut self.name);
        f.field("view_type", &mut self.view_type);
    }
}
/// The request form of [`FileObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObjectInput {
    /// The media token of the attachment. / 附件的素材 token。
    pub token: Option<String>,
    /// The file name of the attachment. / 附件的文件名。
    pub name: Option<String>,
    /// How the attachment is shown in the document, as a card by default. / 附件在文档中以哪种形式显示，默认为卡片。
    /// - `1`: Card / 卡片视图
    /// - `2`: Preview / 预览视图
    pub view_type: Option<i64>,
}
impl FileObjectInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `view_type`.
    #[must_use]
    pub fn view_type(mut self, value: i64) -> Self {
        self.view_type = Some(value);
        self
    }
}
impl wire::Object for FileObjectInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("name", &mut self.name);
        f.field("view_type", &mut self.view_type);
    }
}
/// The number of columns of a grid, whose children are the columns. / 分栏块的列数，各列为其子块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grid {
    /// How many columns the grid has. / 分栏的列数。
    pub column_size: i64,
}
impl wire::Object for Grid {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("column_size", &mut self.column_size);
    }
}
/// A column of a grid and its share of the width. / 分栏中的一列及其宽度占比。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridColumn {
    /// The share of this column in the width of the grid, in percent. / 该列在分栏总宽度中的占比，单位为 %。
    pub width_ratio: i64,
}
impl wire::Object for GridColumn {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("width_ratio", &mut self.width_ratio);
    }
}
/// The request form of [`GridColumn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridColumnInput {
    /// The share of this column in the width of the grid, in percent. / 该列在分栏总宽度中的占比，单位为 %。
    pub width_ratio: Option<i64>,
}
impl GridColumnInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `width_ratio`.
    #[must_use]
    pub fn width_ratio(mut self, value: i64) -> Self {
        self.width_ratio = Some(value);
        self
    }
}
impl wire::Object for GridColumnInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("width_ratio", &mut self.width_ratio);
    }
}
/// The request form of [`Grid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridInput {
    /// How many columns the grid has. / 分栏的列数。
    pub column_size: i64,
}
impl GridInput {
    /// Creates the value from its required fields.
    pub fn new(column_size: i64) -> Self {
        Self { column_size }
    }
}
impl wire::Object for GridInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("column_size", &mut self.column_size);
    }
}
/// A web page embedded in the document. / 嵌入文档的网页。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Iframe {
    /// The source and URL of the embedded page. / 内嵌网页的来源与地址。
    pub component: IframeComponent,
}
impl wire::Object for Iframe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("component", &mut self.component);
    }
}
/// The source and URL of the embedded page. / 内嵌网页的来源与地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IframeComponent {
    /// Which site or service the embedded page is from. / 内嵌网页来自哪个网站或服务。
    /// - `1`: Bilibili / 哔哩哔哩
    /// - `2`: Xigua Video / 西瓜视频
    /// - `3`: Youku / 优酷
    /// - `4`: Airtable / Airtable
    /// - `5`: Baidu Maps / 百度地图
    /// - `6`: Amap / 高德地图
    /// - `7`: Undefined / 未定义
    /// - `8`: Figma / Figma
    /// - `9`: Modao / 墨刀
    /// - `10`: Canva / Canva
    /// - `11`: CodePen / CodePen
    /// - `12`: Feishu Survey / 飞书问卷
    /// - `13`: Jinshuju / 金数据
    /// - `14`: Undefined / 未定义
    /// - `15`: Undefined / 未定义
    /// - `99`: Other / 其他
    pub iframe_type: i64,
    /// The URL of the embedded page, URL-encoded. / 内嵌网页的地址，须经 URL 编码。
    pub url: String,
}
impl wire::Object for IframeComponent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("iframe_type", &mut self.iframe_type);
        f.field("url", &mut self.url);
    }
}
/// The request form of [`IframeComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IframeComponentInput {
    /// Which site or service the embedded page is from. / 内嵌网页来自哪个网站或服务。
    /// - `1`: Bilibili / 哔哩哔哩
    /// - `2`: Xigua Video / 西瓜视频
    /// - `3`: Youku / 优酷
    /// - `4`: Airtable / Airtable
    /// - `5`: Baidu Maps / 百度地图
    /// - `6`: Amap / 高德地图
    /// - `7`: Undefined / 未定义
    /// - `8`: Figma / Figma
    /// - `9`: Modao / 墨刀
    /// - `10`: Canva / Canva
    /// - `11`: CodePen / CodePen
    /// - `12`: Feishu Survey / 飞书问卷
    /// - `13`: Jinshuju / 金数据
    /// - `14`: Undefined / 未定义
    /// - `15`: Undefined / 未定义
    /// - `99`: Other / 其他
    pub iframe_type: Option<i64>,
    /// The URL of the embedded page, URL-encoded. / 内嵌网页的地址，须经 URL 编码。
    pub url: String,
}
impl IframeComponentInput {
    /// Creates the value from its required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            iframe_type: Default::default(),
            url: url.into(),
        }
    }
    /// Sets `iframe_type`.
    #[must_use]
    pub fn iframe_type(mut self, value: i64) -> Self {
        self.iframe_type = Some(value);
        self
    }
}
impl wire::Object for IframeComponentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("iframe_type", &mut self.iframe_type);
        f.field("url", &mut self.url);
    }
}
/// The request form of [`Iframe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IframeInput {
    /// The source and URL of the embedded page. / 内嵌网页的来源与地址。
    pub component: IframeComponentInput,
}
impl IframeInput {
    /// Creates the value from its required fields.
    pub fn new(component: IframeComponentInput) -> Self {
        Self { component }
    }
}
impl wire::Object for IframeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("component", &mut self.component);
    }
}
/// The image of an image block and its size; to insert one, see the [questions and answers about documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq).
///
/// 图片块中的图片及其尺寸，插入图片的步骤见[文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    /// The width of the image, in pixels. / 图片的宽度，单位为像素。
    pub width: i64,
    /// The height of the image, in pixels. / 图片的高度，单位为像素。
    pub height: i64,
    /// The token of the image, by which it can be downloaded as a media file. / 图片的素材 token，可用于下载图片。
    pub token: String,
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: i64,
    /// The caption of the image. / 图片的说明文字。
    pub caption: Caption,
}
impl wire::Object for Image {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("width", &mut self.width);
        f.field("height", &mut self.height);
        f.field("token", &mut self.token);
        f.field("align", &mut self.align);
        f.field("caption", &mut self.caption);
    }
}
/// The request form of [`Image`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInput {
    /// The width of the image, in pixels. / 图片的宽度，单位为像素。
    pub width: Option<i64>,
    /// The height of the image, in pixels. / 图片的高度，单位为像素。
    pub height: Option<i64>,
    /// The token of the image, by which it can be downloaded as a media file. / 图片的素材 token，可用于下载图片。
    pub token: Option<String>,
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: Option<i64>,
    /// The caption of the image. / 图片的说明文字。
    pub caption: Option<CaptionInput>,
}
impl ImageInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `align`.
    #[must_use]
    pub fn align(mut self, value: i64) -> Self {
        self.align = Some(value);
        self
    }
    /// Sets `caption`.
    #[must_use]
    pub fn caption(mut self, value: CaptionInput) -> Self {
        self.caption = Some(value);
        self
    }
}
impl wire::Object for ImageInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("width", &mut self.width);
        f.field("height", &mut self.height);
        f.field("token", &mut self.token);
        f.field("align", &mut self.align);
        f.field("caption", &mut self.caption);
    }
}
/// An inline block. / 行内块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineBlock {
    /// The ID of the block that shows inline. / 以内联方式显示的块的 ID。
    pub block_id: String,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: TextElementStyle,
}
impl wire::Object for InlineBlock {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_id", &mut self.block_id);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// The request form of [`InlineBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineBlockInput {
    /// The ID of the block that shows inline. / 以内联方式显示的块的 ID。
    pub block_id: String,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: Option<TextElementStyleInput>,
}
impl InlineBlockInput {
    /// Creates the value from its required fields.
    pub fn new(block_id: impl Into<String>) -> Self {
        Self {
            block_id: block_id.into(),
            text_element_style: Default::default(),
        }
    }
    /// Sets `text_element_style`.
    #[must_use]
    pub fn text_element_style(mut self, value: TextElementStyleInput) -> Self {
        self.text_element_style = Some(value);
        self
    }
}
impl wire::Object for InlineBlockInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_id", &mut self.block_id);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// An inline file. / 行内文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineFile {
    /// The token of the attachment. / 附件的 token。
    pub file_token: String,
    /// The ID of the block of this document that holds the file. / 该文件在当前文档中所属的块的 ID。
    pub source_block_id: String,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: TextElementStyle,
}
impl wire::Object for InlineFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("source_block_id", &mut self.source_block_id);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// The request form of [`InlineFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineFileInput {
    /// The token of the attachment. / 附件的 token。
    pub file_token: Option<String>,
    /// The ID of the block of this document that holds the file. / 该文件在当前文档中所属的块的 ID。
    pub source_block_id: Option<String>,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: Option<TextElementStyleInput>,
}
impl InlineFileInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `file_token`.
    #[must_use]
    pub fn file_token(mut self, value: impl Into<String>) -> Self {
        self.file_token = Some(value.into());
        self
    }
    /// Sets `source_block_id`.
    #[must_use]
    pub fn source_block_id(mut self, value: impl Into<String>) -> Self {
        self.source_block_id = Some(value.into());
        self
    }
    /// Sets `text_element_style`.
    #[must_use]
    pub fn text_element_style(mut self, value: TextElementStyleInput) -> Self {
        self.text_element_style = Some(value);
        self
    }
}
impl wire::Object for InlineFileInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("source_block_id", &mut self.source_block_id);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// A column to insert into a grid, for grid blocks only. / 向分栏插入一列，仅用于分栏块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertGridColumnRequest {
    /// After which column of the grid to insert the new one, counted from 1, not `0`; `-1` puts it after the last.
    ///
    /// 新的分栏列插在第几列之后，从 1 起，不能为 `0`；`-1` 表示插在最后一列之后。
    /// - At least -1
    /// - Example: `1`
    pub column_index: i64,
}
impl InsertGridColumnRequest {
    /// Creates the value from its required fields.
    pub fn new(column_index: i64) -> Self {
        Self { column_index }
    }
}
impl wire::Object for InsertGridColumnRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("column_index", &mut self.column_index);
    }
}
/// A column to insert into a table, for table blocks only. / 向表格插入一列，仅用于表格块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertTableColumnRequest {
    /// The index the new column is to have in the table; `-1` adds it at the end. / 新列插入后在表格中的序号，`-1` 表示加在末尾。
    /// - At least -1
    /// - Example: `-1`
    pub column_index: i64,
}
impl InsertTableColumnRequest {
    /// Creates the value from its required fields.
    pub fn new(column_index: i64) -> Self {
        Self { column_index }
    }
}
impl wire::Object for InsertTableColumnRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("column_index", &mut self.column_index);
    }
}
/// A row to insert into a table, for table blocks only. / 向表格插入一行，仅用于表格块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertTableRowRequest {
    /// The index the new row is to have in the table; `-1` adds it at the end. / 新行插入后在表格中的序号，`-1` 表示加在末尾。
    /// - At least -1
    /// - Example: `-1`
    pub row_index: i64,
}
impl InsertTableRowRequest {
    /// Creates the value from its required fields.
    pub fn new(row_index: i64) -> Self {
        Self { row_index }
    }
}
impl wire::Object for InsertTableRowRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_index", &mut self.row_index);
    }
}
/// An open platform widget by a third party. / 第三方提供的开放平台小组件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Isv {
    /// The ID of the interactive widget, which is the `block_id` returned by [creating a BlockEntity](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/block-v2/entity/create), with a `block_type_id` equal to `component_type_id`.
    ///
    /// 团队互动应用的 ID，即[创建 BlockEntity](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/block-v2/entity/create) 返回的 `block_id`；创建时的 `block_type_id` 须与 `component_type_id` 相同。
    pub component_id: String,
    /// The type of the interactive widget, shown as BlockTypeID under the docs add-on feature of the app in the developer console.
    ///
    /// 团队互动应用的类型，即开发者后台应用的“云文档小组件”能力中显示的 BlockTypeID。
    pub component_type_id: String,
}
impl wire::Object for Isv {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("component_id", &mut self.component_id);
        f.field("component_type_id", &mut self.component_type_id);
    }
}
/// The request form of [`Isv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsvInput {
    /// The ID of the interactive widget, which is the `block_id` returned by [creating a BlockEntity](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/block-v2/entity/create), with a `block_type_id` equal to `component_type_id`.
    ///
    /// 团队互动应用的 ID，即[创建 BlockEntity](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/block-v2/entity/create) 返回的 `block_id`；创建时的 `block_type_id` 须与 `component_type_id` 相同。
    pub component_id: Option<String>,
    /// The type of the interactive widget, shown as BlockTypeID under the docs add-on feature of the app in the developer console.
    ///
    /// 团队互动应用的类型，即开发者后台应用的“云文档小组件”能力中显示的 BlockTypeID。
    pub component_type_id: Option<String>,
}
impl IsvInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `component_id`.
    #[must_use]
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
    /// Sets `component_type_id`.
    #[must_use]
    pub fn component_type_id(mut self, value: impl Into<String>) -> Self {
        self.component_type_id = Some(value.into());
        self
    }
}
impl wire::Object for IsvInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("component_id", &mut self.component_id);
        f.field("component_type_id", &mut self.component_type_id);
    }
}
/// A Jira issue in the document. / 嵌入文档的 Jira 问题。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JiraIssue {
    /// The ID of the Jira issue. / Jira 问题的 ID。
    pub id: String,
    /// The key of the Jira issue, which is what Jira shows it by. / Jira 问题的 key，即在 Jira 中显示的编号。
    pub key: String,
}
impl wire::Object for JiraIssue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("key", &mut self.key);
    }
}
/// The link the text has. / 文字所带的超链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Link {
    /// Where the link leads, URL-encoded. / 超链接指向的地址，须经 URL 编码。
    pub url: String,
}
impl wire::Object for Link {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
    }
}
/// The request form of [`Link`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkInput {
    /// Where the link leads, URL-encoded. / 超链接指向的地址，须经 URL 编码。
    pub url: String,
}
impl LinkInput {
    /// Creates the value from its required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
impl wire::Object for LinkInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
    }
}
/// A link that is previewed. / 带预览的链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkPreview {
    /// The link that is previewed. / 被预览的链接。
    pub url: String,
    /// The type of the previewed link. / 被预览的是哪一类链接。
    pub url_type: LinkPreviewUrlType,
}
impl wire::Object for LinkPreview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("url_type", &mut self.url_type);
    }
}
/// The request form of [`LinkPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkPreviewInput {
    /// The link that is previewed. / 被预览的链接。
    pub url: String,
    /// The type of the previewed link. / 被预览的是哪一类链接。
    pub url_type: LinkPreviewUrlType,
}
impl LinkPreviewInput {
    /// Creates the value from its required fields.
    pub fn new(url: impl Into<String>, url_type: LinkPreviewUrlType) -> Self {
        Self { url: url.into(), url_type }
    }
}
impl wire::Object for LinkPreviewInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("url_type", &mut self.url_type);
    }
}
/// The type of the previewed link. / 被预览的是哪一类链接。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LinkPreviewUrlType {
    /// `MessageLink`: Message / 消息链接
    MessageLink,
    /// `Undefined`: Undefined / 未定义
    Undefined,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LinkPreviewUrlType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LinkPreviewUrlType {
    fn as_str(&self) -> &str {
        match self {
            Self::MessageLink => "MessageLink",
            Self::Undefined => "Undefined",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "MessageLink" => Self::MessageLink,
            "Undefined" => Self::Undefined,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A mention of a document. / 对云文档的提及。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MentionDoc {
    /// The token of the cloud document that is mentioned. / 所提及云文档的 token。
    pub token: String,
    /// The type of the cloud document that is mentioned. / 所提及云文档的类型。
    /// - `1`: Legacy document / 旧版文档
    /// - `3`: Spreadsheet / 电子表格
    /// - `8`: Base / 多维表格
    /// - `11`: Mind note / 思维笔记
    /// - `12`: File / 文件
    /// - `15`: Slides / 幻灯片
    /// - `16`: Wiki node / 知识库节点
    /// - `22`: Document / 新版文档
    pub obj_type: i64,
    /// The URL of the cloud document that is mentioned, URL-encoded. / 所提及云文档的链接，须经 URL 编码。
    pub url: String,
    /// The title of the cloud document that is mentioned, read-only. / 所提及云文档的标题，只读。
    pub title: String,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: TextElementStyle,
    /// What to write instead when the cloud document has been deleted or may not be read.
    ///
    /// 无权阅读该云文档，或它已被删除时，改以何种形式写入。
    pub fallback_type: MentionDocFallbackType,
}
impl wire::Object for MentionDoc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("obj_type", &mut self.obj_type);
        f.field("url", &mut self.url);
        f.field("title", &mut self.title);
        f.field("text_element_style", &mut self.text_element_style);
        f.field("fallback_type", &mut self.fallback_type);
    }
}
/// What to write instead when the cloud document has been deleted or may not be read.
///
/// 无权阅读该云文档，或它已被删除时，改以何种形式写入。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MentionDocFallbackType {
    /// `FallbackToLink`: A link with the title and URL passed in / 写为超链接，以传入的标题为文字、传入的链接为地址
    FallbackToLink,
    /// `FallbackToText`: Plain text, the URL passed in after decoding / 写为纯文本，即传入链接解码后的内容
    FallbackToText,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MentionDocFallbackType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MentionDocFallbackType {
    fn as_str(&self) -> &str {
        match self {
            Self::FallbackToLink => "FallbackToLink",
            Self::FallbackToText => "FallbackToText",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "FallbackToLink" => Self::FallbackToLink,
            "FallbackToText" => Self::FallbackToText,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`MentionDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MentionDocInput {
    /// The token of the cloud document that is mentioned. / 所提及云文档的 token。
    pub token: String,
    /// The type of the cloud document that is mentioned. / 所提及云文档的类型。
    /// - `1`: Legacy document / 旧版文档
    /// - `3`: Spreadsheet / 电子表格
    /// - `8`: Base / 多维表格
    /// - `11`: Mind note / 思维笔记
    /// - `12`: File / 文件
    /// - `15`: Slides / 幻灯片
    /// - `16`: Wiki node / 知识库节点
    /// - `22`: Document / 新版文档
    pub obj_type: i64,
    /// The URL of the cloud document that is mentioned, URL-encoded. / 所提及云文档的链接，须经 URL 编码。
    pub url: Option<String>,
    /// The title of the cloud document that is mentioned, read-only. / 所提及云文档的标题，只读。
    pub title: Option<String>,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: Option<TextElementStyleInput>,
    /// What to write instead when the cloud document has been deleted or may not be read.
    ///
    /// 无权阅读该云文档，或它已被删除时，改以何种形式写入。
    pub fallback_type: Option<MentionDocFallbackType>,
}
impl MentionDocInput {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>, obj_type: i64) -> Self {
        Self {
            token: token.into(),
            obj_type,
            url: Default::default(),
            title: Default::default(),
            text_element_style: Default::default(),
            fallback_type: Default::default(),
        }
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `text_element_style`.
    #[must_use]
    pub fn text_element_style(mut self, value: TextElementStyleInput) -> Self {
        self.text_element_style = Some(value);
        self
    }
    /// Sets `fallback_type`.
    #[must_use]
    pub fn fallback_type(mut self, value: MentionDocFallbackType) -> Self {
        self.fallback_type = Some(value);
        self
    }
}
impl wire::Object for MentionDocInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("obj_type", &mut self.obj_type);
        f.field("url", &mut self.url);
        f.field("title", &mut self.title);
        f.field("text_element_style", &mut self.text_element_style);
        f.field("fallback_type", &mut self.fallback_type);
    }
}
/// A mention of a user. / 对用户的提及。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MentionUser {
    /// The user who is mentioned, as a `user_id_type` ID. / 被提及用户的 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: TextElementStyle,
}
impl wire::Object for MentionUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// The request form of [`MentionUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MentionUserInput {
    /// The user who is mentioned, as a `user_id_type` ID. / 被提及用户的 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: Option<TextElementStyleInput>,
}
impl MentionUserInput {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            text_element_style: Default::default(),
        }
    }
    /// Sets `text_element_style`.
    #[must_use]
    pub fn text_element_style(mut self, value: TextElementStyleInput) -> Self {
        self.text_element_style = Some(value);
        self
    }
}
impl wire::Object for MentionUserInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// The area of table cells to merge, for table blocks only; the cells must lie either wholly inside an area merged before or wholly outside of it.
///
/// 要合并的表格单元格区域，仅用于表格块；其中的单元格或全部处于已合并的区域内，或全部在其外。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeTableCellsRequest {
    /// The index of the first row of the area to merge, inclusive. / 要合并的区域的第一行，该行包含在内。
    /// - At least 0
    /// - Example: `0`
    pub row_start_index: i64,
    /// The index of the row at which the area ends, exclusive. / 区域在哪一行之前结束，该行不包含在内。
    /// - At least 1
    /// - Example: `1`
    pub row_end_index: i64,
    /// The index of the first column of the area to merge, inclusive. / 要合并的区域的第一列，该列包含在内。
    /// - At least 0
    /// - Example: `0`
    pub column_start_index: i64,
    /// The index of the column at which the area ends, exclusive. / 区域在哪一列之前结束，该列不包含在内。
    /// - At least 1
    /// - Example: `1`
    pub column_end_index: i64,
}
impl MergeTableCellsRequest {
    /// Creates the value from its required fields.
    pub fn new(
        row_start_index: i64,
        row_end_index: i64,
        column_start_index: i64,
        column_end_index: i64,
    ) -> Self {
        Self {
            row_start_index,
            row_end_index,
            column_start_index,
            column_end_index,
        }
    }
}
impl wire::Object for MergeTableCellsRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_start_index", &mut self.row_start_index);
        f.field("row_end_index", &mut self.row_end_index);
        f.field("column_start_index", &mut self.column_start_index);
        f.field("column_end_index", &mut self.column_end_index);
    }
}
/// A mind note in the document. / 嵌入文档的思维笔记。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mindnote {
    /// The token of the mind note. / 思维笔记的 token。
    pub token: String,
}
impl wire::Object for Mindnote {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
    }
}
/// The objectives and key results to insert, all those of the OKR if empty.
///
/// 要插入的目标及其关键结果，为空则插入该 OKR 的全部目标和关键结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectiveIdWithKrId {
    /// The ID of the objective of the OKR. / OKR 中目标的 ID。
    pub objective_id: String,
    /// The IDs of the key results to insert with the objective, all of its key results if empty.
    ///
    /// 目标下要插入的关键结果的 ID，为空则插入该目标的全部关键结果。
    pub kr_ids: Vec<String>,
}
impl wire::Object for ObjectiveIdWithKrId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("objective_id", &mut self.objective_id);
        f.field("kr_ids", &mut self.kr_ids);
    }
}
/// The request form of [`ObjectiveIdWithKrId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectiveIdWithKrIdInput {
    /// The ID of the objective of the OKR. / OKR 中目标的 ID。
    pub objective_id: Option<String>,
    /// The IDs of the key results to insert with the objective, all of its key results if empty.
    ///
    /// 目标下要插入的关键结果的 ID，为空则插入该目标的全部关键结果。
    pub kr_ids: Option<Vec<String>>,
}
impl ObjectiveIdWithKrIdInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `objective_id`.
    #[must_use]
    pub fn objective_id(mut self, value: impl Into<String>) -> Self {
        self.objective_id = Some(value.into());
        self
    }
    /// Sets `kr_ids`.
    #[must_use]
    pub fn kr_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.kr_ids = Some(value.into());
        self
    }
}
impl wire::Object for ObjectiveIdWithKrIdInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("objective_id", &mut self.objective_id);
        f.field("kr_ids", &mut self.kr_ids);
    }
}
/// An OKR in the document, which can only be created with a `user_access_token`.
///
/// 嵌入文档的 OKR，只能以 `user_access_token` 创建。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Okr {
    /// The ID of the OKR to insert, as obtained by [listing the OKRs of a user](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list).
    ///
    /// 要插入的 OKR 的 ID，由[获取用户的 OKR 列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list)得到。
    pub okr_id: String,
    /// The objectives and key results to insert, all those of the OKR if empty.
    ///
    /// 要插入的目标及其关键结果，为空则插入该 OKR 的全部目标和关键结果。
    pub objectives: Vec<ObjectiveIdWithKrId>,
    /// The state of the period of the OKR. / OKR 周期的状态。
    pub period_display_status: OkrPeriodDisplayStatus,
    /// The name of the period of the OKR in Chinese. / OKR 周期的中文名称。
    pub period_name_zh: String,
    /// The name of the period of the OKR in English. / OKR 周期的英文名称。
    pub period_name_en: String,
    /// The ID of the user whose OKR it is. / OKR 所属用户的 ID。
    pub user_id: String,
    /// Which parts the OKR block shows. / OKR 块显示哪些部分。
    pub visible_setting: OkrVisibleSetting,
}
impl wire::Object for Okr {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("okr_id", &mut self.okr_id);
        f.field("objectives", &mut self.objectives);
        f.field("period_display_status", &mut self.period_display_status);
        f.field("period_name_zh", &mut self.period_name_zh);
        f.field("period_name_en", &mut self.period_name_en);
        f.field("user_id", &mut self.user_id);
        f.field("visible_setting", &mut self.visible_setting);
    }
}
/// The request form of [`Okr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrInput {
    /// The ID of the OKR to insert, as obtained by [listing the OKRs of a user](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list).
    ///
    /// 要插入的 OKR 的 ID，由[获取用户的 OKR 列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list)得到。
    pub okr_id: Option<String>,
    /// The objectives and key results to insert, all those of the OKR if empty.
    ///
    /// 要插入的目标及其关键结果，为空则插入该 OKR 的全部目标和关键结果。
    pub objectives: Option<Vec<ObjectiveIdWithKrIdInput>>,
    /// The state of the period of the OKR. / OKR 周期的状态。
    pub period_display_status: Option<OkrPeriodDisplayStatus>,
    /// The name of the period of the OKR in Chinese. / OKR 周期的中文名称。
    pub period_name_zh: Option<String>,
    /// The name of the period of the OKR in English. / OKR 周期的英文名称。
    pub period_name_en: Option<String>,
    /// The ID of the user whose OKR it is. / OKR 所属用户的 ID。
    pub user_id: Option<String>,
    /// Which parts the OKR block shows. / OKR 块显示哪些部分。
    pub visible_setting: Option<OkrVisibleSettingInput>,
}
impl OkrInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `okr_id`.
    #[must_use]
    pub fn okr_id(mut self, value: impl Into<String>) -> Self {
        self.okr_id = Some(value.into());
        self
    }
    /// Sets `objectives`.
    #[must_use]
    pub fn objectives(
        mut self,
        value: impl Into<Vec<ObjectiveIdWithKrIdInput>>,
    ) -> Self {
        self.objectives = Some(value.into());
        self
    }
    /// Sets `period_display_status`.
    #[must_use]
    pub fn period_display_status(mut self, value: OkrPeriodDisplayStatus) -> Self {
        self.period_display_status = Some(value);
        self
    }
    /// Sets `period_name_zh`.
    #[must_use]
    pub fn period_name_zh(mut self, value: impl Into<String>) -> Self {
        self.period_name_zh = Some(value.into());
        self
    }
    /// Sets `period_name_en`.
    #[must_use]
    pub fn period_name_en(mut self, value: impl Into<String>) -> Self {
        self.period_name_en = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `visible_setting`.
    #[must_use]
    pub fn visible_setting(mut self, value: OkrVisibleSettingInput) -> Self {
        self.visible_setting = Some(value);
        self
    }
}
impl wire::Object for OkrInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("okr_id", &mut self.okr_id);
        f.field("objectives", &mut self.objectives);
        f.field("period_display_status", &mut self.period_display_status);
        f.field("period_name_zh", &mut self.period_name_zh);
        f.field("period_name_en", &mut self.period_name_en);
        f.field("user_id", &mut self.user_id);
        f.field("visible_setting", &mut self.visible_setting);
    }
}
/// A key result in an OKR block. / OKR 块中的关键结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrKeyResult {
    /// The ID of the key result. / 关键结果的 ID。
    pub kr_id: String,
    /// Whether it was made confidential in OKR. / 是否在 OKR 平台上被设为私密。
    pub confidential: bool,
    /// The number of the key result, as in KR1 and KR2. / 关键结果的序号，即 KR1、KR2 中的数字。
    pub position: i64,
    /// The score it was given. / 所打的分数。
    pub score: i64,
    /// Whether the OKR block shows the key result. / OKR 块中是否显示该关键结果。
    pub visible: bool,
    /// The weight of the key result. / 关键结果所占的权重。
    pub weight: f64,
    /// The percentage and status of the progress. / 进展的数值与状态。
    pub progress_rate: OkrProgressRate,
    /// The text of the key result. / 关键结果的文字内容。
    pub content: Text,
}
impl wire::Object for OkrKeyResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("kr_id", &mut self.kr_id);
        f.field("confidential", &mut self.confidential);
        f.field("position", &mut self.position);
        f.field("score", &mut self.score);
        f.field("visible", &mut self.visible);
        f.field("weight", &mut self.weight);
        f.field("progress_rate", &mut self.progress_rate);
        f.field("content", &mut self.content);
    }
}
/// An objective in an OKR block. / OKR 块中的目标。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjective {
    /// The ID of the objective. / 目标的 ID。
    pub objective_id: String,
    /// Whether it was made confidential in OKR. / 是否在 OKR 平台上被设为私密。
    pub confidential: bool,
    /// The number of the objective, as in O1 and O2. / 目标的序号，即 O1、O2 中的数字。
    pub position: i64,
    /// The score it was given. / 所打的分数。
    pub score: i64,
    /// Whether the OKR block shows the objective. / OKR 块中是否显示该目标。
    pub visible: bool,
    /// The weight of the objective. / 目标所占的权重。
    pub weight: f64,
    /// The percentage and status of the progress. / 进展的数值与状态。
    pub progress_rate: OkrProgressRate,
    /// The text of the objective. / 目标的文字内容。
    pub content: Text,
}
impl wire::Object for OkrObjective {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("objective_id", &mut self.objective_id);
        f.field("confidential", &mut self.confidential);
        f.field("position", &mut self.position);
        f.field("score", &mut self.score);
        f.field("visible", &mut self.visible);
        f.field("weight", &mut self.weight);
        f.field("progress_rate", &mut self.progress_rate);
        f.field("content", &mut self.content);
    }
}
/// The state of the period of the OKR. / OKR 周期的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OkrPeriodDisplayStatus {
    /// `default`: Default / 默认
    Default,
    /// `normal`: Normal / 正常
    Normal,
    /// `invalid`: Invalid / 失效
    Invalid,
    /// `hidden`: Hidden / 隐藏
    Hidden,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OkrPeriodDisplayStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OkrPeriodDisplayStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Normal => "normal",
            Self::Invalid => "invalid",
            Self::Hidden => "hidden",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "normal" => Self::Normal,
            "invalid" => Self::Invalid,
            "hidden" => Self::Hidden,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The percentage and status of the progress. / 进展的数值与状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrProgressRate {
    /// How progress is recorded, which decides whether `percent` or `start`, `current` and `target` are used.
    ///
    /// 进度以哪种方式记录，决定使用 `percent` 还是 `start`、`current` 与 `target`。
    pub mode: OkrProgressRateMode,
    /// The progress so far, in percent, in `advanced` mode. / 当前进度，单位为 %，仅用于高级模式。
    pub current: f64,
    /// The progress so far, in percent, in `simple` mode. / 当前进度的百分比，仅用于简单模式。
    pub percent: f64,
    /// How the progress is going. / 进展的状态。
    pub progress_status: OkrProgressRateProgressStatus,
    /// The value progress starts from, in percent, in `advanced` mode. / 进度的起始值，单位为 %，仅用于高级模式。
    pub start: f64,
    /// How the status of the progress is determined. / 进展状态如何得出。
    pub status_type: OkrProgressRateStatusType,
    /// The value progress is to reach, in percent, in `advanced` mode. / 进度的目标值，单位为 %，仅用于高级模式。
    pub target: f64,
}
impl wire::Object for OkrProgressRate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mode", &mut self.mode);
        f.field("current", &mut self.current);
        f.field("percent", &mut self.percent);
        f.field("progress_status", &mut self.progress_status);
        f.field("start", &mut self.start);
        f.field("status_type", &mut self.status_type);
        f.field("target", &mut self.target);
    }
}
/// How progress is recorded, which decides whether `percent` or `start`, `current` and `target` are used.
///
/// 进度以哪种方式记录，决定使用 `percent` 还是 `start`、`current` 与 `target`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OkrProgressRateMode {
    /// `simple`: Simple, a mere percentage / 简单模式，只记百分比
    Simple,
    /// `advanced`: Advanced, with start, current and target / 高级模式，记起始值、当前值与目标值
    Advanced,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OkrProgressRateMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OkrProgressRateMode {
    fn as_str(&self) -> &str {
        match self {
            Self::Simple => "simple",
            Self::Advanced => "advanced",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "simple" => Self::Simple,
            "advanced" => Self::Advanced,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the progress is going. / 进展的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OkrProgressRateProgressStatus {
    /// `unset`: Not set / 未设置
    Unset,
    /// `normal`: On track / 正常
    Normal,
    /// `risk`: At risk / 有风险
    Risk,
    /// `extended`: Overdue / 已延期
    Extended,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OkrProgressRateProgressStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OkrProgressRateProgressStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Unset => "unset",
            Self::Normal => "normal",
            Self::Risk => "risk",
            Self::Extended => "extended",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "unset" => Self::Unset,
            "normal" => Self::Normal,
            "risk" => Self::Risk,
            "extended" => Self::Extended,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the status of the progress is determined. / 进展状态如何得出。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OkrProgressRateStatusType {
    /// `default`: Status of the key result most at risk / 取风险最高的关键结果的状态
    Default,
    /// `custom`: Set by hand / 自定义
    Custom,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OkrProgressRateStatusType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OkrProgressRateStatusType {
    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Custom => "custom",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "custom" => Self::Custom,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which parts the OKR block shows. / OKR 块显示哪些部分。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrVisibleSetting {
    /// Whether the area for filling in progress is shown. / 是否显示填写进展的区域。
    pub progress_fill_area_visible: bool,
    /// Whether the status of the progress is shown. / 是否显示进展的状态。
    pub progress_status_visible: bool,
    /// Whether the score is shown. / 是否显示分数。
    pub score_visible: bool,
}
impl wire::Object for OkrVisibleSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("progress_fill_area_visible", &mut self.progress_fill_area_visible);
        f.field("progress_status_visible", &mut self.progress_status_visible);
        f.field("score_visible", &mut self.score_visible);
    }
}
/// The request form of [`OkrVisibleSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrVisibleSettingInput {
    /// Whether the area for filling in progress is shown. / 是否显示填写进展的区域。
    pub progress_fill_area_visible: Option<bool>,
    /// Whether the status of the progress is shown. / 是否显示进展的状态。
    pub progress_status_visible: Option<bool>,
    /// Whether the score is shown. / 是否显示分数。
    pub score_visible: Option<bool>,
}
impl OkrVisibleSettingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `progress_fill_area_visible`.
    #[must_use]
    pub fn progress_fill_area_visible(mut self, value: bool) -> Self {
        self.progress_fill_area_visible = Some(value);
        self
    }
    /// Sets `progress_status_visible`.
    #[must_use]
    pub fn progress_status_visible(mut self, value: bool) -> Self {
        self.progress_status_visible = Some(value);
        self
    }
    /// Sets `score_visible`.
    #[must_use]
    pub fn score_visible(mut self, value: bool) -> Self {
        self.score_visible = Some(value);
        self
    }
}
impl wire::Object for OkrVisibleSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("progress_fill_area_visible", &mut self.progress_fill_area_visible);
        f.field("progress_status_visible", &mut self.progress_status_visible);
        f.field("score_visible", &mut self.score_visible);
    }
}
/// A reference synced block, which is read-only and whose content is [read from the block it references](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq#19b71234).
///
/// 引用同步块，只能读取，其内容须[按所引用的源块获取](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq#19b71234)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceSynced {
    /// The ID of the document that has the source synced block. / 源同步块所在文档的 ID。
    pub source_document_id: String,
    /// The ID of the source synced block that is referenced. / 被引用的源同步块的 ID。
    pub source_block_id: String,
}
impl wire::Object for ReferenceSynced {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("source_document_id", &mut self.source_document_id);
        f.field("source_block_id", &mut self.source_block_id);
    }
}
/// The request form of [`ReferenceSynced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceSyncedInput {
    /// The ID of the document that has the source synced block. / 源同步块所在文档的 ID。
    pub source_document_id: Option<String>,
    /// The ID of the source synced block that is referenced. / 被引用的源同步块的 ID。
    pub source_block_id: Option<String>,
}
impl ReferenceSyncedInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `source_document_id`.
    #[must_use]
    pub fn source_document_id(mut self, value: impl Into<String>) -> Self {
        self.source_document_id = Some(value.into());
        self
    }
    /// Sets `source_block_id`.
    #[must_use]
    pub fn source_block_id(mut self, value: impl Into<String>) -> Self {
        self.source_block_id = Some(value.into());
        self
    }
}
impl wire::Object for ReferenceSyncedInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("source_document_id", &mut self.source_document_id);
        f.field("source_block_id", &mut self.source_block_id);
    }
}
/// A reminder of a date. / 日期提醒。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reminder {
    /// The user who created the reminder, as a `user_id_type` ID. / 创建提醒的用户的 ID，类型由 `user_id_type` 决定。
    pub create_user_id: String,
    /// Whether a notification is sent at `notify_time`. / 到达 `notify_time` 时是否发送通知。
    pub is_notify: bool,
    /// Whether the reminder is for a date as a whole instead of an hour of it. / 提醒是否只精确到日期，而非具体的整点。
    pub is_whole_day: bool,
    /// When the event of the reminder takes place, in milliseconds since 1970. / 所提醒的事件发生的时间，为毫秒级时间戳。
    pub expire_time: wire::TimestampMs,
    /// When the notification is sent, in milliseconds since 1970. / 发送通知的时间，为毫秒级时间戳。
    pub notify_time: wire::TimestampMs,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: TextElementStyle,
}
impl wire::Object for Reminder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("create_user_id", &mut self.create_user_id);
        f.field("is_notify", &mut self.is_notify);
        f.field("is_whole_day", &mut self.is_whole_day);
        f.field("expire_time", &mut self.expire_time);
        f.field("notify_time", &mut self.notify_time);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// The request form of [`Reminder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReminderInput {
    /// The user who created the reminder, as a `user_id_type` ID. / 创建提醒的用户的 ID，类型由 `user_id_type` 决定。
    pub create_user_id: String,
    /// Whether a notification is sent at `notify_time`. / 到达 `notify_time` 时是否发送通知。
    pub is_notify: Option<bool>,
    /// Whether the reminder is for a date as a whole instead of an hour of it. / 提醒是否只精确到日期，而非具体的整点。
    pub is_whole_day: Option<bool>,
    /// When the event of the reminder takes place, in milliseconds since 1970. / 所提醒的事件发生的时间，为毫秒级时间戳。
    pub expire_time: wire::TimestampMs,
    /// When the notification is sent, in milliseconds since 1970. / 发送通知的时间，为毫秒级时间戳。
    pub notify_time: wire::TimestampMs,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: Option<TextElementStyleInput>,
}
impl ReminderInput {
    /// Creates the value from its required fields.
    pub fn new(
        create_user_id: impl Into<String>,
        expire_time: impl Into<wire::TimestampMs>,
        notify_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            create_user_id: create_user_id.into(),
            is_notify: Default::default(),
            is_whole_day: Default::default(),
            expire_time: expire_time.into(),
            notify_time: notify_time.into(),
            text_element_style: Default::default(),
        }
    }
    /// Sets `is_notify`.
    #[must_use]
    pub fn is_notify(mut self, value: bool) -> Self {
        self.is_notify = Some(value);
        self
    }
    /// Sets `is_whole_day`.
    #[must_use]
    pub fn is_whole_day(mut self, value: bool) -> Self {
        self.is_whole_day = Some(value);
        self
    }
    /// Sets `text_element_style`.
    #[must_use]
    pub fn text_element_style(mut self, value: TextElementStyleInput) -> Self {
        self.text_element_style = Some(value);
        self
    }
}
impl wire::Object for ReminderInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("create_user_id", &mut self.create_user_id);
        f.field("is_notify", &mut self.is_notify);
        f.field("is_whole_day", &mut self.is_whole_day);
        f.field("expire_time", &mut self.expire_time);
        f.field("notify_time", &mut self.notify_time);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// The new attachment of a file block, which must have been uploaded as a media file first.
///
/// 替换文件块中的附件，须先将新附件作为素材上传。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceFileRequest {
    /// The media token of the attachment. / 附件的素材 token。
    /// - Example: `"boxbckbfvfcqEg22hAzN8Dabcef"`
    pub token: String,
}
impl ReplaceFileRequest {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}
impl wire::Object for ReplaceFileRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
    }
}
/// The new image of an image block, which must have been uploaded as a media file first.
///
/// 替换图片块中的图片，须先将新图片作为素材上传。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceImageRequest {
    /// The token of the new image, obtained by [uploading it as a media file](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq#1908ddf0).
    ///
    /// 新图片的素材 token，由[上传图片素材](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/faq#1908ddf0)得到。
    /// - Example: `"boxbckbfvfcqEg22hAzN8Dabcef"`
    pub token: String,
    /// The width of the image, in pixels. When omitted, a block without an image yet takes the actual width of the image, or 100 if it cannot be determined; a block that has one keeps its width.
    ///
    /// 图片的宽度，单位为像素。不填时，若图片块尚无图片，则取图片的实际宽度，无法识别则为 100；若已有图片，则保持原宽度。
    /// - Example: `100`
    pub width: Option<i64>,
    /// The height of the image, in pixels. When omitted, a block without an image yet takes the actual height of the image, or 100 if it cannot be determined; a block that has one keeps its height.
    ///
    /// 图片的高度，单位为像素。不填时，若图片块尚无图片，则取图片的实际高度，无法识别则为 100；若已有图片，则保持原高度。
    /// - Example: `100`
    pub height: Option<i64>,
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    /// - Example: `2`
    pub align: Option<i64>,
    /// The caption of the image. / 图片的说明文字。
    pub caption: Option<CaptionInput>,
}
impl ReplaceImageRequest {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            width: Default::default(),
            height: Default::default(),
            align: Default::default(),
            caption: Default::default(),
        }
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `align`.
    #[must_use]
    pub fn align(mut self, value: i64) -> Self {
        self.align = Some(value);
        self
    }
    /// Sets `caption`.
    #[must_use]
    pub fn caption(mut self, value: CaptionInput) -> Self {
        self.caption = Some(value);
        self
    }
}
impl wire::Object for ReplaceImageRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("width", &mut self.width);
        f.field("height", &mut self.height);
        f.field("align", &mut self.align);
        f.field("caption", &mut self.caption);
    }
}
/// A spreadsheet in the document. / 嵌入文档的电子表格。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sheet {
    /// The token of the spreadsheet joined with the ID of the sheet. / 由电子表格的 token 与工作表的 ID 组合而成的标识。
    pub token: String,
    /// How many rows the spreadsheet has. / 电子表格的行数。
    pub row_size: i64,
    /// How many columns the spreadsheet has. / 电子表格的列数。
    pub column_size: i64,
}
impl wire::Object for Sheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("row_size", &mut self.row_size);
        f.field("column_size", &mut self.column_size);
    }
}
/// The request form of [`Sheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetInput {
    /// The token of the spreadsheet joined with the ID of the sheet. / 由电子表格的 token 与工作表的 ID 组合而成的标识。
    pub token: Option<String>,
    /// How many rows the spreadsheet has. / 电子表格的行数。
    pub row_size: Option<i64>,
    /// How many columns the spreadsheet has. / 电子表格的列数。
    pub column_size: Option<i64>,
}
impl SheetInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `row_size`.
    #[must_use]
    pub fn row_size(mut self, value: i64) -> Self {
        self.row_size = Some(value);
        self
    }
    /// Sets `column_size`.
    #[must_use]
    pub fn column_size(mut self, value: i64) -> Self {
        self.column_size = Some(value);
        self
    }
}
impl wire::Object for SheetInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("row_size", &mut self.row_size);
        f.field("column_size", &mut self.column_size);
    }
}
/// A source synced block, which other documents can reference; it is read-only. / 源同步块，可在其他文档中引用，只能读取。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceSynced {
    /// The title of the synced block on a page of its own, made up of text elements.
    ///
    /// 同步块在独立页面中的标题，由文本元素依次组成。
    pub elements: Vec<TextElement>,
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: i64,
}
impl wire::Object for SourceSynced {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("elements", &mut self.elements);
        f.field("align", &mut self.align);
    }
}
/// The request form of [`SourceSynced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceSyncedInput {
    /// The title of the synced block on a page of its own, made up of text elements.
    ///
    /// 同步块在独立页面中的标题，由文本元素依次组成。
    pub elements: Option<Vec<TextElementInput>>,
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: Option<i64>,
}
impl SourceSyncedInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `elements`.
    #[must_use]
    pub fn elements(mut self, value: impl Into<Vec<TextElementInput>>) -> Self {
        self.elements = Some(value.into());
        self
    }
    /// Sets `align`.
    #[must_use]
    pub fn align(mut self, value: i64) -> Self {
        self.align = Some(value);
        self
    }
}
impl wire::Object for SourceSyncedInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("elements", &mut self.elements);
        f.field("align", &mut self.align);
    }
}
/// The newer wiki catalog, which lists the subpages of the current page. / 新版的知识库子目录，列出当前页面的子页面。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubPageList {
    /// The token of the wiki node of the current page; a list of subpages can only be created in a document of a wiki space.
    ///
    /// 当前页面在知识库中的节点 token；子页面列表只能建在知识库的文档中。
    pub wiki_token: String,
}
impl wire::Object for SubPageList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wiki_token", &mut self.wiki_token);
    }
}
/// The request form of [`SubPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubPageListInput {
    /// The token of the wiki node of the current page; a list of subpages can only be created in a document of a wiki space.
    ///
    /// 当前页面在知识库中的节点 token；子页面列表只能建在知识库的文档中。
    pub wiki_token: String,
}
impl SubPageListInput {
    /// Creates the value from its required fields.
    pub fn new(wiki_token: impl Into<String>) -> Self {
        Self {
            wiki_token: wiki_token.into(),
        }
    }
}
impl wire::Object for SubPageListInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wiki_token", &mut self.wiki_token);
    }
}
/// The properties and cells of a table. / 表格的属性及其单元格。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    /// The IDs of the table cell blocks. / 各单元格块的 ID。
    pub cells: Vec<String>,
    /// The size, column widths, headers and merged cells of the table. / 表格的行列数、列宽、标题行列与合并情况。
    pub property: TableProperty,
}
impl wire::Object for Table {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cells", &mut self.cells);
        f.field("property", &mut self.property);
    }
}
/// The request form of [`Table`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInput {
    /// The IDs of the table cell blocks. / 各单元格块的 ID。
    pub cells: Option<Vec<String>>,
    /// The size, column widths, headers and merged cells of the table. / 表格的行列数、列宽、标题行列与合并情况。
    pub property: TablePropertyInput,
}
impl TableInput {
    /// Creates the value from its required fields.
    pub fn new(property: TablePropertyInput) -> Self {
        Self {
            cells: Default::default(),
            property,
        }
    }
    /// Sets `cells`.
    #[must_use]
    pub fn cells(mut self, value: impl Into<Vec<String>>) -> Self {
        self.cells = Some(value.into());
        self
    }
}
impl wire::Object for TableInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cells", &mut self.cells);
        f.field("property", &mut self.property);
    }
}
/// How the cells are merged, which the service works out and which cannot be set when creating a table; to merge cells, update the block with `merge_table_cells`.
///
/// 各单元格的合并情况，由系统生成，创建表格时不能指定；要合并单元格，应在更新块时使用 `merge_table_cells`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableMergeInfo {
    /// How many rows are merged, counting from the row of the cell. / 该单元格从所在行起向下合并了几行。
    pub row_span: i64,
    /// How many columns are merged, counting from the column of the cell. / 该单元格从所在列起向右合并了几列。
    pub col_span: i64,
}
impl wire::Object for TableMergeInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_span", &mut self.row_span);
        f.field("col_span", &mut self.col_span);
    }
}
/// The request form of [`TableMergeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableMergeInfoInput {
    /// How many rows are merged, counting from the row of the cell. / 该单元格从所在行起向下合并了几行。
    pub row_span: Option<i64>,
    /// How many columns are merged, counting from the column of the cell. / 该单元格从所在列起向右合并了几列。
    pub col_span: Option<i64>,
}
impl TableMergeInfoInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `row_span`.
    #[must_use]
    pub fn row_span(mut self, value: i64) -> Self {
        self.row_span = Some(value);
        self
    }
    /// Sets `col_span`.
    #[must_use]
    pub fn col_span(mut self, value: i64) -> Self {
        self.col_span = Some(value);
        self
    }
}
impl wire::Object for TableMergeInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_span", &mut self.row_span);
        f.field("col_span", &mut self.col_span);
    }
}
/// The size, column widths, headers and merged cells of the table. / 表格的行列数、列宽、标题行列与合并情况。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableProperty {
    /// How many rows the table has. A table created as a block has at most 9; one created with nested blocks has no fixed limit, but no more than 2000 cells.
    ///
    /// 表格的行数。以创建块的操作建表时最多 9 行；以创建嵌套块的操作建表时没有固定上限，但单个表格不得超过 2000 个单元格。
    pub row_size: i64,
    /// How many columns the table has, at most 9 if it is created as a block and 100 if it is created with nested blocks.
    ///
    /// 表格的列数，以创建块的操作建表时最多 9 列，以创建嵌套块的操作建表时最多 100 列。
    pub column_size: i64,
    /// The width of each column in order, in pixels. / 各列的宽度，依列的顺序排列，单位为像素。
    pub column_width: Vec<i64>,
    /// How the cells are merged, which the service works out and which cannot be set when creating a table; to merge cells, update the block with `merge_table_cells`.
    ///
    /// 各单元格的合并情况，由系统生成，创建表格时不能指定；要合并单元格，应在更新块时使用 `merge_table_cells`。
    pub merge_info: Vec<TableMergeInfo>,
    /// Whether the first row is a header. / 是否将第一行作为标题行。
    pub header_row: bool,
    /// Whether the first column is a header. / 是否将第一列作为标题列。
    pub header_column: bool,
}
impl wire::Object for TableProperty {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_size", &mut self.row_size);
        f.field("column_size", &mut self.column_size);
        f.field("column_width", &mut self.column_width);
        f.field("merge_info", &mut self.merge_info);
        f.field("header_row", &mut self.header_row);
        f.field("header_column", &mut self.header_column);
    }
}
/// The request form of [`TableProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePropertyInput {
    /// How many rows the table has. A table created as a block has at most 9; one created with nested blocks has no fixed limit, but no more than 2000 cells.
    ///
    /// 表格的行数。以创建块的操作建表时最多 9 行；以创建嵌套块的操作建表时没有固定上限，但单个表格不得超过 2000 个单元格。
    pub row_size: i64,
    /// How many columns the table has, at most 9 if it is created as a block and 100 if it is created with nested blocks.
    ///
    /// 表格的列数，以创建块的操作建表时最多 9 列，以创建嵌套块的操作建表时最多 100 列。
    pub column_size: i64,
    /// The width of each column in order, in pixels. / 各列的宽度，依列的顺序排列，单位为像素。
    pub column_width: Option<Vec<i64>>,
    /// How the cells are merged, which the service works out and which cannot be set when creating a table; to merge cells, update the block with `merge_table_cells`.
    ///
    /// 各单元格的合并情况，由系统生成，创建表格时不能指定；要合并单元格，应在更新块时使用 `merge_table_cells`。
    pub merge_info: Option<Vec<TableMergeInfoInput>>,
    /// Whether the first row is a header. / 是否将第一行作为标题行。
    pub header_row: Option<bool>,
    /// Whether the first column is a header. / 是否将第一列作为标题列。
    pub header_column: Option<bool>,
}
impl TablePropertyInput {
    /// Creates the value from its required fields.
    pub fn new(row_size: i64, column_size: i64) -> Self {
        Self {
            row_size,
            column_size,
            column_width: Default::default(),
            merge_info: Default::default(),
            header_row: Default::default(),
            header_column: Default::default(),
        }
    }
    /// Sets `column_width`.
    #[must_use]
    pub fn column_width(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.column_width = Some(value.into());
        self
    }
    /// Sets `merge_info`.
    #[must_use]
    pub fn merge_info(mut self, value: impl Into<Vec<TableMergeInfoInput>>) -> Self {
        self.merge_info = Some(value.into());
        self
    }
    /// Sets `header_row`.
    #[must_use]
    pub fn header_row(mut self, value: bool) -> Self {
        self.header_row = Some(value);
        self
    }
    /// Sets `header_column`.
    #[must_use]
    pub fn header_column(mut self, value: bool) -> Self {
        self.header_column = Some(value);
        self
    }
}
impl wire::Object for TablePropertyInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_size", &mut self.row_size);
        f.field("column_size", &mut self.column_size);
        f.field("column_width", &mut self.column_width);
        f.field("merge_info", &mut self.merge_info);
        f.field("header_row", &mut self.header_row);
        f.field("header_column", &mut self.header_column);
    }
}
/// The task that a task block stands for. / 任务块所关联的任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// The ID of the task, by which its details can be queried. / 任务的 ID，可凭它查询任务的详情。
    pub task_id: String,
    /// Whether the task block is folded. / 任务块是否折叠。
    pub folded: bool,
}
impl wire::Object for Task {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("folded", &mut self.folded);
    }
}
/// The request form of [`Task`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInput {
    /// The ID of the task, by which its details can be queried. / 任务的 ID，可凭它查询任务的详情。
    pub task_id: Option<String>,
    /// Whether the task block is folded. / 任务块是否折叠。
    pub folded: Option<bool>,
}
impl TaskInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `task_id`.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `folded`.
    #[must_use]
    pub fn folded(mut self, value: bool) -> Self {
        self.folded = Some(value);
        self
    }
}
impl wire::Object for TaskInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("folded", &mut self.folded);
    }
}
/// The text of a block, with its style. / 块的文本内容与样式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Text {
    /// The text style of the block as a whole, such as its alignment and whether it is folded.
    ///
    /// 整个块的文本样式，如对齐与折叠。
    pub style: TextStyle,
    /// The text elements that make up the content, in order. / 依次组成内容的文本元素。
    pub elements: Vec<TextElement>,
}
impl wire::Object for Text {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("style", &mut self.style);
        f.field("elements", &mut self.elements);
    }
}
/// A text element. / 一个文本元素。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextElement {
    /// A run of text, for page, text, headings of levels 1 to 9, bullet, ordered, code, quote and to-do blocks.
    ///
    /// 一段文字，可用于页面、文本、一至九级标题、有序与无序列表、代码、引用和待办事项块。
    pub text_run: TextRun,
    /// A mention of a user, for text, headings of levels 1 to 9, bullet, ordered, quote and to-do blocks.
    ///
    /// 对用户的提及，可用于文本、一至九级标题、有序与无序列表、引用和待办事项块。
    pub mention_user: MentionUser,
    /// A mention of a cloud document, for text, headings of levels 1 to 9, bullet, ordered, quote and to-do blocks.
    ///
    /// 对云文档的提及，可用于文本、一至九级标题、有序与无序列表、引用和待办事项块。
    pub mention_doc: MentionDoc,
    /// A reminder of a date, for text, headings of levels 1 to 9, bullet, ordered, quote and to-do blocks.
    ///
    /// 日期提醒，可用于文本、一至九级标题、有序与无序列表、引用和待办事项块。
    pub reminder: Reminder,
    /// An inline file, which can be moved or deleted but not created. / 行内文件，只能移动或删除已有的，不能新建。
    pub file: InlineFile,
    /// A text element that the API does not support. / 接口尚不支持的文本元素。
    pub undefined: TextElementUndefined,
    /// An inline block, which can be moved or deleted but not created. / 行内块，只能移动或删除已有的，不能新建。
    pub inline_block: InlineBlock,
    /// An inline formula. / 行内公式。
    pub equation: Equation,
}
impl wire::Object for TextElement {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text_run", &mut self.text_run);
        f.field("mention_user", &mut self.mention_user);
        f.field("mention_doc", &mut self.mention_doc);
        f.field("reminder", &mut self.reminder);
        f.field("file", &mut self.file);
        f.field("undefined", &mut self.undefined);
        f.field("inline_block", &mut self.inline_block);
        f.field("equation", &mut self.equation);
    }
}
/// The request form of [`TextElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextElementInput {
    /// A run of text, for page, text, headings of levels 1 to 9, bullet, ordered, code, quote and to-do blocks.
    ///
    /// 一段文字，可用于页面、文本、一至九级标题、有序与无序列表、代码、引用和待办事项块。
    pub text_run: Option<TextRunInput>,
    /// A mention of a user, for text, headings of levels 1 to 9, bullet, ordered, quote and to-do blocks.
    ///
    /// 对用户的提及，可用于文本、一至九级标题、有序与无序列表、引用和待办事项块。
    pub mention_user: Option<MentionUserInput>,
    /// A mention of a cloud document, for text, headings of levels 1 to 9, bullet, ordered, quote and to-do blocks.
    ///
    /// 对云文档的提及，可用于文本、一至九级标题、有序与无序列表、引用和待办事项块。
    pub mention_doc: Option<MentionDocInput>,
    /// A reminder of a date, for text, headings of levels 1 to 9, bullet, ordered, quote and to-do blocks.
    ///
    /// 日期提醒，可用于文本、一至九级标题、有序与无序列表、引用和待办事项块。
    pub reminder: Option<ReminderInput>,
    /// An inline file, which can be moved or deleted but not created. / 行内文件，只能移动或删除已有的，不能新建。
    pub file: Option<InlineFileInput>,
    /// A text element that the API does not support. / 接口尚不支持的文本元素。
    pub undefined: Option<TextElementUndefinedInput>,
    /// An inline block, which can be moved or deleted but not created. / 行内块，只能移动或删除已有的，不能新建。
    pub inline_block: Option<InlineBlockInput>,
    /// An inline formula. / 行内公式。
    pub equation: Option<EquationInput>,
}
impl TextElementInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text_run`.
    #[must_use]
    pub fn text_run(mut self, value: TextRunInput) -> Self {
        self.text_run = Some(value);
        self
    }
    /// Sets `mention_user`.
    #[must_use]
    pub fn mention_user(mut self, value: MentionUserInput) -> Self {
        self.mention_user = Some(value);
        self
    }
    /// Sets `mention_doc`.
    #[must_use]
    pub fn mention_doc(mut self, value: MentionDocInput) -> Self {
        self.mention_doc = Some(value);
        self
    }
    /// Sets `reminder`.
    #[must_use]
    pub fn reminder(mut self, value: ReminderInput) -> Self {
        self.reminder = Some(value);
        self
    }
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, value: InlineFileInput) -> Self {
        self.file = Some(value);
        self
    }
    /// Sets `undefined`.
    #[must_use]
    pub fn undefined(mut self, value: TextElementUndefinedInput) -> Self {
        self.undefined = Some(value);
        self
    }
    /// Sets `inline_block`.
    #[must_use]
    pub fn inline_block(mut self, value: InlineBlockInput) -> Self {
        self.inline_block = Some(value);
        self
    }
    /// Sets `equation`.
    #[must_use]
    pub fn equation(mut self, value: EquationInput) -> Self {
        self.equation = Some(value);
        self
    }
}
impl wire::Object for TextElementInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text_run", &mut self.text_run);
        f.field("mention_user", &mut self.mention_user);
        f.field("mention_doc", &mut self.mention_doc);
        f.field("reminder", &mut self.reminder);
        f.field("file", &mut self.file);
        f.field("undefined", &mut self.undefined);
        f.field("inline_block", &mut self.inline_block);
        f.field("equation", &mut self.equation);
    }
}
/// The style of the text of this element. / 该元素的文字样式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextElementStyle {
    /// Whether the text is bold. / 文字是否加粗。
    pub bold: bool,
    /// Whether the text is italic. / 文字是否为斜体。
    pub italic: bool,
    /// Whether the text is struck through. / 文字是否带删除线。
    pub strikethrough: bool,
    /// Whether the text is underlined. / 文字是否带下划线。
    pub underline: bool,
    /// Whether the text shows as inline code. / 文字是否显示为行内代码。
    pub inline_code: bool,
    /// The background color of the text. / 文字的背景色。
    /// - `1`: Light red / 浅红色
    /// - `2`: Light orange / 浅橙色
    /// - `3`: Light yellow / 浅黄色
    /// - `4`: Light green / 浅绿色
    /// - `5`: Light blue / 浅蓝色
    /// - `6`: Light purple / 浅紫色
    /// - `7`: Medium gray / 中灰色
    /// - `8`: Red / 红色
    /// - `9`: Orange / 橙色
    /// - `10`: Yellow / 黄色
    /// - `11`: Green / 绿色
    /// - `12`: Blue / 蓝色
    /// - `13`: Purple / 紫色
    /// - `14`: Gray / 灰色
    /// - `15`: Light gray / 浅灰色
    pub background_color: i64,
    /// The color of the text. / 文字的颜色。
    /// - `1`: Red / 红色
    /// - `2`: Orange / 橙色
    /// - `3`: Yellow / 黄色
    /// - `4`: Green / 绿色
    /// - `5`: Blue / 蓝色
    /// - `6`: Purple / 紫色
    /// - `7`: Gray / 灰色
    pub text_color: i64,
    /// The link the text has. / 文字所带的超链接。
    pub link: Link,
    /// The IDs of the comments on the text. They cannot be given when creating a block; an update of text elements may move the comments that the revision already has to other elements of the same block, but not add new ones. For the content of the comments, call [listing replies](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list).
    ///
    /// 文字上的评论的 ID，创建块时不能传入；更新文本元素时可在同一块的元素之间移动该版本已有的评论，但不能加入新的。评论内容可由[获取回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list)查询。
    pub comment_ids: Vec<String>,
}
impl wire::Object for TextElementStyle {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bold", &mut self.bold);
        f.field("italic", &mut self.italic);
        f.field("strikethrough", &mut self.strikethrough);
        f.field("underline", &mut self.underline);
        f.field("inline_code", &mut self.inline_code);
        f.field("background_color", &mut self.background_color);
        f.field("text_color", &mut self.text_color);
        f.field("link", &mut self.link);
        f.field("comment_ids", &mut self.comment_ids);
    }
}
/// The request form of [`TextElementStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextElementStyleInput {
    /// Whether the text is bold. / 文字是否加粗。
    pub bold: Option<bool>,
    /// Whether the text is italic. / 文字是否为斜体。
    pub italic: Option<bool>,
    /// Whether the text is struck through. / 文字是否带删除线。
    pub strikethrough: Option<bool>,
    /// Whether the text is underlined. / 文字是否带下划线。
    pub underline: Option<bool>,
    /// Whether the text shows as inline code. / 文字是否显示为行内代码。
    pub inline_code: Option<bool>,
    /// The background color of the text. / 文字的背景色。
    /// - `1`: Light red / 浅红色
    /// - `2`: Light orange / 浅橙色
    /// - `3`: Light yellow / 浅黄色
    /// - `4`: Light green / 浅绿色
    /// - `5`: Light blue / 浅蓝色
    /// - `6`: Light purple / 浅紫色
    /// - `7`: Medium gray / 中灰色
    /// - `8`: Red / 红色
    /// - `9`: Orange / 橙色
    /// - `10`: Yellow / 黄色
    /// - `11`: Green / 绿色
    /// - `12`: Blue / 蓝色
    /// - `13`: Purple / 紫色
    /// - `14`: Gray / 灰色
    /// - `15`: Light gray / 浅灰色
    pub background_color: Option<i64>,
    /// The color of the text. / 文字的颜色。
    /// - `1`: Red / 红色
    /// - `2`: Orange / 橙色
    /// - `3`: Yellow / 黄色
    /// - `4`: Green / 绿色
    /// - `5`: Blue / 蓝色
    /// - `6`: Purple / 紫色
    /// - `7`: Gray / 灰色
    pub text_color: Option<i64>,
    /// The link the text has. / 文字所带的超链接。
    pub link: Option<LinkInput>,
    /// The IDs of the comments on the text. They cannot be given when creating a block; an update of text elements may move the comments that the revision already has to other elements of the same block, but not add new ones. For the content of the comments, call [listing replies](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list).
    ///
    /// 文字上的评论的 ID，创建块时不能传入；更新文本元素时可在同一块的元素之间移动该版本已有的评论，但不能加入新的。评论内容可由[获取回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list)查询。
    pub comment_ids: Option<Vec<String>>,
}
impl TextElementStyleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `bold`.
    #[must_use]
    pub fn bold(mut self, value: bool) -> Self {
        self.bold = Some(value);
        self
    }
    /// Sets `italic`.
    #[must_use]
    pub fn italic(mut self, value: bool) -> Self {
        self.italic = Some(value);
        self
    }
    /// Sets `strikethrough`.
    #[must_use]
    pub fn strikethrough(mut self, value: bool) -> Self {
        self.strikethrough = Some(value);
        self
    }
    /// Sets `underline`.
    #[must_use]
    pub fn underline(mut self, value: bool) -> Self {
        self.underline = Some(value);
        self
    }
    /// Sets `inline_code`.
    #[must_use]
    pub fn inline_code(mut self, value: bool) -> Self {
        self.inline_code = Some(value);
        self
    }
    /// Sets `background_color`.
    #[must_use]
    pub fn background_color(mut self, value: i64) -> Self {
        self.background_color = Some(value);
        self
    }
    /// Sets `text_color`.
    #[must_use]
    pub fn text_color(mut self, value: i64) -> Self {
        self.text_color = Some(value);
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: LinkInput) -> Self {
        self.link = Some(value);
        self
    }
    /// Sets `comment_ids`.
    #[must_use]
    pub fn comment_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.comment_ids = Some(value.into());
        self
    }
}
impl wire::Object for TextElementStyleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bold", &mut self.bold);
        f.field("italic", &mut self.italic);
        f.field("strikethrough", &mut self.strikethrough);
        f.field("underline", &mut self.underline);
        f.field("inline_code", &mut self.inline_code);
        f.field("background_color", &mut self.background_color);
        f.field("text_color", &mut self.text_color);
        f.field("link", &mut self.link);
        f.field("comment_ids", &mut self.comment_ids);
    }
}
/// A text element that the API does not support. / 接口尚不支持的文本元素。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextElementUndefined {}
impl wire::Object for TextElementUndefined {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// A text element that the API does not support. / 接口尚不支持的文本元素。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextElementUndefinedInput {}
impl TextElementUndefinedInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for TextElementUndefinedInput {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// The request form of [`Text`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextInput {
    /// The text style of the block as a whole, such as its alignment and whether it is folded.
    ///
    /// 整个块的文本样式，如对齐与折叠。
    pub style: Option<TextStyleInput>,
    /// The text elements that make up the content, in order. / 依次组成内容的文本元素。
    pub elements: Vec<TextElementInput>,
}
impl TextInput {
    /// Creates the value from its required fields.
    pub fn new(elements: impl Into<Vec<TextElementInput>>) -> Self {
        Self {
            style: Default::default(),
            elements: elements.into(),
        }
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: TextStyleInput) -> Self {
        self.style = Some(value);
        self
    }
}
impl wire::Object for TextInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("style", &mut self.style);
        f.field("elements", &mut self.elements);
    }
}
/// A run of text. / 一段文字。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextRun {
    /// The text. A `\n` is a soft break, which some renderers ignore; a break that always shows takes another text block.
    ///
    /// 文字内容，其中的 `\n` 为软换行，能否显示取决于渲染方式；要确保换行，应另建一个文本块。
    pub content: String,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: TextElementStyle,
}
impl wire::Object for TextRun {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// The request form of [`TextRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextRunInput {
    /// The text. A `\n` is a soft break, which some renderers ignore; a break that always shows takes another text block.
    ///
    /// 文字内容，其中的 `\n` 为软换行，能否显示取决于渲染方式；要确保换行，应另建一个文本块。
    pub content: String,
    /// The style of the text of this element. / 该元素的文字样式。
    pub text_element_style: Option<TextElementStyleInput>,
}
impl TextRunInput {
    /// Creates the value from its required fields.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            text_element_style: Default::default(),
        }
    }
    /// Sets `text_element_style`.
    #[must_use]
    pub fn text_element_style(mut self, value: TextElementStyleInput) -> Self {
        self.text_element_style = Some(value);
        self
    }
}
impl wire::Object for TextRunInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("text_element_style", &mut self.text_element_style);
    }
}
/// The text style of a block, such as alignment and folding. / 块的文本样式，如对齐与折叠。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextStyle {
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: i64,
    /// Whether the to-do item is done, for to-do blocks. / 待办事项是否已完成，仅用于待办事项块。
    pub done: bool,
    /// Whether the block is folded, for headings of levels 1 to 9 and for text, ordered, bullet and to-do blocks with children.
    ///
    /// 块是否折叠，可用于一至九级标题，以及含子块的文本、有序列表、无序列表和待办事项块。
    pub folded: bool,
    /// The language of the code, for code blocks only. / 代码块所用的编程语言，仅用于代码块。
    /// - `1`: PlainText / PlainText
    /// - `2`: ABAP / ABAP
    /// - `3`: Ada / Ada
    /// - `4`: Apache / Apache
    /// - `5`: Apex / Apex
    /// - `6`: Assembly Language / Assembly Language
    /// - `7`: Bash / Bash
    /// - `8`: C# / C#
    /// - `9`: C++ / C++
    /// - `10`: C / C
    /// - `11`: COBOL / COBOL
    /// - `12`: CSS / CSS
    /// - `13`: CoffeeScript / CoffeeScript
    /// - `14`: D / D
    /// - `15`: Dart / Dart
    /// - `16`: Delphi / Delphi
    /// - `17`: Django / Django
    /// - `18`: Dockerfile / Dockerfile
    /// - `19`: Erlang / Erlang
    /// - `20`: Fortran / Fortran
    /// - `21`: FoxPro / FoxPro
    /// - `22`: Go / Go
    /// - `23`: Groovy / Groovy
    /// - `24`: HTML / HTML
    /// - `25`: HTMLBars / HTMLBars
    /// - `26`: HTTP / HTTP
    /// - `27`: Haskell / Haskell
    /// - `28`: JSON / JSON
    /// - `29`: Java / Java
    /// - `30`: JavaScript / JavaScript
    /// - `31`: Julia / Julia
    /// - `32`: Kotlin / Kotlin
    /// - `33`: LaTeX / LaTeX
    /// - `34`: Lisp / Lisp
    /// - `35`: Logo / Logo
    /// - `36`: Lua / Lua
    /// - `37`: MATLAB / MATLAB
    /// - `38`: Makefile / Makefile
    /// - `39`: Markdown / Markdown
    /// - `40`: Nginx / Nginx
    /// - `41`: Objective-C / Objective-C
    /// - `42`: OpenEdgeABL / OpenEdgeABL
    /// - `43`: PHP / PHP
    /// - `44`: Perl / Perl
    /// - `45`: PostScript / PostScript
    /// - `46`: PowerShell / PowerShell
    /// - `47`: Prolog / Prolog
    /// - `48`: Protobuf / Protobuf
    /// - `49`: Python / Python
    /// - `50`: R / R
    /// - `51`: RPG / RPG
    /// - `52`: Ruby / Ruby
    /// - `53`: Rust / Rust
    /// - `54`: SAS / SAS
    /// - `55`: SCSS / SCSS
    /// - `56`: SQL / SQL
    /// - `57`: Scala / Scala
    /// - `58`: Scheme / Scheme
    /// - `59`: Scratch / Scratch
    /// - `60`: Shell / Shell
    /// - `61`: Swift / Swift
    /// - `62`: Thrift / Thrift
    /// - `63`: TypeScript / TypeScript
    /// - `64`: VBScript / VBScript
    /// - `65`: Visual Basic / Visual Basic
    /// - `66`: XML / XML
    /// - `67`: YAML / YAML
    /// - `68`: CMake / CMake
    /// - `69`: Diff / Diff
    /// - `70`: Gherkin / Gherkin
    /// - `71`: GraphQL / GraphQL
    /// - `72`: OpenGL Shading Language / OpenGL Shading Language
    /// - `73`: Properties / Properties
    /// - `74`: Solidity / Solidity
    /// - `75`: TOML / TOML
    pub language: i64,
    /// Whether long lines of code wrap, for code blocks. / 代码块中的长行是否自动换行，仅用于代码块。
    pub wrap: bool,
    /// The background color of the block. / 块的背景色。
    pub background_color: TextStyleBackgroundColor,
    /// How far the first line is indented, for text blocks only. / 首行是否缩进，仅用于文本块。
    pub indentation_level: TextStyleIndentationLevel,
    /// The number of the item of an ordered list: `auto` continues from the item before, a number sets it, such as `1` at the start of a list or `3` out of order. Lists created through the API and some older ones do not have it.
    ///
    /// 有序列表项的编号：`auto` 表示接续上一项，数字则指定编号，如新列表从 `1` 开始，不连续编号可为 `3`。由接口创建的列表和部分历史列表没有该字段。
    pub sequence: String,
}
impl wire::Object for TextStyle {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("align", &mut self.align);
        f.field("done", &mut self.done);
        f.field("folded", &mut self.folded);
        f.field("language", &mut self.language);
        f.field("wrap", &mut self.wrap);
        f.field("background_color", &mut self.background_color);
        f.field("indentation_level", &mut self.indentation_level);
        f.field("sequence", &mut self.sequence);
    }
}
/// The background color of the block. / 块的背景色。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextStyleBackgroundColor {
    /// `LightGrayBackground`: Light gray / 浅灰色
    LightGrayBackground,
    /// `LightRedBackground`: Light red / 浅红色
    LightRedBackground,
    /// `LightOrangeBackground`: Light orange / 浅橙色
    LightOrangeBackground,
    /// `LightYellowBackground`: Light yellow / 浅黄色
    LightYellowBackground,
    /// `LightGreenBackground`: Light green / 浅绿色
    LightGreenBackground,
    /// `LightBlueBackground`: Light blue / 浅蓝色
    LightBlueBackground,
    /// `LightPurpleBackground`: Light purple / 浅紫色
    LightPurpleBackground,
    /// `PaleGrayBackground`: Medium gray / 中灰色
    PaleGrayBackground,
    /// `DarkGrayBackground`: Gray / 灰色
    DarkGrayBackground,
    /// `DarkRedBackground`: Medium red / 中红色
    DarkRedBackground,
    /// `DarkOrangeBackground`: Medium orange / 中橙色
    DarkOrangeBackground,
    /// `DarkYellowBackground`: Medium yellow / 中黄色
    DarkYellowBackground,
    /// `DarkGreenBackground`: Medium green / 中绿色
    DarkGreenBackground,
    /// `DarkBlueBackground`: Medium blue / 中蓝色
    DarkBlueBackground,
    /// `DarkPurpleBackground`: Medium purple / 中紫色
    DarkPurpleBackground,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TextStyleBackgroundColor {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TextStyleBackgroundColor {
    fn as_str(&self) -> &str {
        match self {
            Self::LightGrayBackground => "LightGrayBackground",
            Self::LightRedBackground => "LightRedBackground",
            Self::LightOrangeBackground => "LightOrangeBackground",
            Self::LightYellowBackground => "LightYellowBackground",
            Self::LightGreenBackground => "LightGreenBackground",
            Self::LightBlueBackground => "LightBlueBackground",
            Self::LightPurpleBackground => "LightPurpleBackground",
            Self::PaleGrayBackground => "PaleGrayBackground",
            Self::DarkGrayBackground => "DarkGrayBackground",
            Self::DarkRedBackground => "DarkRedBackground",
            Self::DarkOrangeBackground => "DarkOrangeBackground",
            Self::DarkYellowBackground => "DarkYellowBackground",
            Self::DarkGreenBackground => "DarkGreenBackground",
            Self::DarkBlueBackground => "DarkBlueBackground",
            Self::DarkPurpleBackground => "DarkPurpleBackground",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "LightGrayBackground" => Self::LightGrayBackground,
            "LightRedBackground" => Self::LightRedBackground,
            "LightOrangeBackground" => Self::LightOrangeBackground,
            "LightYellowBackground" => Self::LightYellowBackground,
            "LightGreenBackground" => Self::LightGreenBackground,
            "LightBlueBackground" => Self::LightBlueBackground,
            "LightPurpleBackground" => Self::LightPurpleBackground,
            "PaleGrayBackground" => Self::PaleGrayBackground,
            "DarkGrayBackground" => Self::DarkGrayBackground,
            "DarkRedBackground" => Self::DarkRedBackground,
            "DarkOrangeBackground" => Self::DarkOrangeBackground,
            "DarkYellowBackground" => Self::DarkYellowBackground,
            "DarkGreenBackground" => Self::DarkGreenBackground,
            "DarkBlueBackground" => Self::DarkBlueBackground,
            "DarkPurpleBackground" => Self::DarkPurpleBackground,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How far the first line is indented, for text blocks only. / 首行是否缩进，仅用于文本块。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextStyleIndentationLevel {
    /// `NoIndent`: No indent / 不缩进
    NoIndent,
    /// `OneLevelIndent`: Indented by one level / 缩进一级
    OneLevelIndent,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TextStyleIndentationLevel {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TextStyleIndentationLevel {
    fn as_str(&self) -> &str {
        match self {
            Self::NoIndent => "NoIndent",
            Self::OneLevelIndent => "OneLevelIndent",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "NoIndent" => Self::NoIndent,
            "OneLevelIndent" => Self::OneLevelIndent,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`TextStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextStyleInput {
    /// How the content is aligned horizontally. / 内容在水平方向上的对齐方式。
    /// - `1`: Left / 左对齐
    /// - `2`: Center / 居中
    /// - `3`: Right / 右对齐
    pub align: Option<i64>,
    /// Whether the to-do item is done, for to-do blocks. / 待办事项是否已完成，仅用于待办事项块。
    pub done: Option<bool>,
    /// Whether the block is folded, for headings of levels 1 to 9 and for text, ordered, bullet and to-do blocks with children.
    ///
    /// 块是否折叠，可用于一至九级标题，以及含子块的文本、有序列表、无序列表和待办事项块。
    pub folded: Option<bool>,
    /// The language of the code, for code blocks only. / 代码块所用的编程语言，仅用于代码块。
    /// - `1`: PlainText / PlainText
    /// - `2`: ABAP / ABAP
    /// - `3`: Ada / Ada
    /// - `4`: Apache / Apache
    /// - `5`: Apex / Apex
    /// - `6`: Assembly Language / Assembly Language
    /// - `7`: Bash / Bash
    /// - `8`: C# / C#
    /// - `9`: C++ / C++
    /// - `10`: C / C
    /// - `11`: COBOL / COBOL
    /// - `12`: CSS / CSS
    /// - `13`: CoffeeScript / CoffeeScript
    /// - `14`: D / D
    /// - `15`: Dart / Dart
    /// - `16`: Delphi / Delphi
    /// - `17`: Django / Django
    /// - `18`: Dockerfile / Dockerfile
    /// - `19`: Erlang / Erlang
    /// - `20`: Fortran / Fortran
    /// - `21`: FoxPro / FoxPro
    /// - `22`: Go / Go
    /// - `23`: Groovy / Groovy
    /// - `24`: HTML / HTML
    /// - `25`: HTMLBars / HTMLBars
    /// - `26`: HTTP / HTTP
    /// - `27`: Haskell / Haskell
    /// - `28`: JSON / JSON
    /// - `29`: Java / Java
    /// - `30`: JavaScript / JavaScript
    /// - `31`: Julia / Julia
    /// - `32`: Kotlin / Kotlin
    /// - `33`: LaTeX / LaTeX
    /// - `34`: Lisp / Lisp
    /// - `35`: Logo / Logo
    /// - `36`: Lua / Lua
    /// - `37`: MATLAB / MATLAB
    /// - `38`: Makefile / Makefile
    /// - `39`: Markdown / Markdown
    /// - `40`: Nginx / Nginx
    /// - `41`: Objective-C / Objective-C
    /// - `42`: OpenEdgeABL / OpenEdgeABL
    /// - `43`: PHP / PHP
    /// - `44`: Perl / Perl
    /// - `45`: PostScript / PostScript
    /// - `46`: PowerShell / PowerShell
    /// - `47`: Prolog / Prolog
    /// - `48`: Protobuf / Protobuf
    /// - `49`: Python / Python
    /// - `50`: R / R
    /// - `51`: RPG / RPG
    /// - `52`: Ruby / Ruby
    /// - `53`: Rust / Rust
    /// - `54`: SAS / SAS
    /// - `55`: SCSS / SCSS
    /// - `56`: SQL / SQL
    /// - `57`: Scala / Scala
    /// - `58`: Scheme / Scheme
    /// - `59`: Scratch / Scratch
    /// - `60`: Shell / Shell
    /// - `61`: Swift / Swift
    /// - `62`: Thrift / Thrift
    /// - `63`: TypeScript / TypeScript
    /// - `64`: VBScript / VBScript
    /// - `65`: Visual Basic / Visual Basic
    /// - `66`: XML / XML
    /// - `67`: YAML / YAML
    /// - `68`: CMake / CMake
    /// - `69`: Diff / Diff
    /// - `70`: Gherkin / Gherkin
    /// - `71`: GraphQL / GraphQL
    /// - `72`: OpenGL Shading Language / OpenGL Shading Language
    /// - `73`: Properties / Properties
    /// - `74`: Solidity / Solidity
    /// - `75`: TOML / TOML
    pub language: Option<i64>,
    /// Whether long lines of code wrap, for code blocks. / 代码块中的长行是否自动换行，仅用于代码块。
    pub wrap: Option<bool>,
    /// The background color of the block. / 块的背景色。
    pub background_color: Option<TextStyleBackgroundColor>,
    /// How far the first line is indented, for text blocks only. / 首行是否缩进，仅用于文本块。
    pub indentation_level: Option<TextStyleIndentationLevel>,
    /// The number of the item of an ordered list: `auto` continues from the item before, a number sets it, such as `1` at the start of a list or `3` out of order. Lists created through the API and some older ones do not have it.
    ///
    /// 有序列表项的编号：`auto` 表示接续上一项，数字则指定编号，如新列表从 `1` 开始，不连续编号可为 `3`。由接口创建的列表和部分历史列表没有该字段。
    pub sequence: Option<String>,
}
impl TextStyleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `align`.
    #[must_use]
    pub fn align(mut self, value: i64) -> Self {
        self.align = Some(value);
        self
    }
    /// Sets `done`.
    #[must_use]
    pub fn done(mut self, value: bool) -> Self {
        self.done = Some(value);
        self
    }
    /// Sets `folded`.
    #[must_use]
    pub fn folded(mut self, value: bool) -> Self {
        self.folded = Some(value);
        self
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: i64) -> Self {
        self.language = Some(value);
        self
    }
    /// Sets `wrap`.
    #[must_use]
    pub fn wrap(mut self, value: bool) -> Self {
        self.wrap = Some(value);
        self
    }
    /// Sets `background_color`.
    #[must_use]
    pub fn background_color(mut self, value: TextStyleBackgroundColor) -> Self {
        self.background_color = Some(value);
        self
    }
    /// Sets `indentation_level`.
    #[must_use]
    pub fn indentation_level(mut self, value: TextStyleIndentationLevel) -> Self {
        self.indentation_level = Some(value);
        self
    }
    /// Sets `sequence`.
    #[must_use]
    pub fn sequence(mut self, value: impl Into<String>) -> Self {
        self.sequence = Some(value.into());
        self
    }
}
impl wire::Object for TextStyleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("align", &mut self.align);
        f.field("done", &mut self.done);
        f.field("folded", &mut self.folded);
        f.field("language", &mut self.language);
        f.field("wrap", &mut self.wrap);
        f.field("background_color", &mut self.background_color);
        f.field("indentation_level", &mut self.indentation_level);
        f.field("sequence", &mut self.sequence);
    }
}
/// The merged table cell to split again, for table blocks only. / 要取消合并的表格单元格，仅用于表格块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmergeTableCellsRequest {
    /// The index of the row of the cell to split. / 要取消合并的单元格所在行的序号。
    /// - At least 0
    /// - Example: `0`
    pub row_index: i64,
    /// The index of the column of the cell to split. / 要取消合并的单元格所在列的序号。
    /// - At least 0
    /// - Example: `0`
    pub column_index: i64,
}
impl UnmergeTableCellsRequest {
    /// Creates the value from its required fields.
    pub fn new(row_index: i64, column_index: i64) -> Self {
        Self { row_index, column_index }
    }
}
impl wire::Object for UnmergeTableCellsRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_index", &mut self.row_index);
        f.field("column_index", &mut self.column_index);
    }
}
/// The updates to make, each for one block; a block may occur only once per request.
///
/// 要执行的更新，每项对应一个块；同一个块在一次请求中只能出现一次。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlockRequest {
    /// The new text elements of the block, leaving its style as it is. / 替换块的文本元素，样式不变。
    pub update_text_elements: Option<UpdateTextElementsRequest>,
    /// The new text style of the block, leaving its content as it is. / 修改块的文本样式，内容不变。
    pub update_text_style: Option<UpdateTextStyleRequest>,
    /// A change of the column width or the header row and column of a table, for table blocks only.
    ///
    /// 修改表格的列宽或标题行列，仅用于表格块。
    pub update_table_property: Option<UpdateTablePropertyRequest>,
    /// A row to insert into a table, for table blocks only. / 向表格插入一行，仅用于表格块。
    pub insert_table_row: Option<InsertTableRowRequest>,
    /// A column to insert into a table, for table blocks only. / 向表格插入一列，仅用于表格块。
    pub insert_table_column: Option<InsertTableColumnRequest>,
    /// A run of rows to delete from a table, for table blocks only. / 从表格删除一段连续的行，仅用于表格块。
    pub delete_table_rows: Option<DeleteTableRowsRequest>,
    /// A run of columns to delete from a table, for table blocks only. / 从表格删除一段连续的列，仅用于表格块。
    pub delete_table_columns: Option<DeleteTableColumnsRequest>,
    /// The area of table cells to merge, for table blocks only; the cells must lie either wholly inside an area merged before or wholly outside of it.
    ///
    /// 要合并的表格单元格区域，仅用于表格块；其中的单元格或全部处于已合并的区域内，或全部在其外。
    pub merge_table_cells: Option<MergeTableCellsRequest>,
    /// The merged table cell to split again, for table blocks only. / 要取消合并的表格单元格，仅用于表格块。
    pub unmerge_table_cells: Option<UnmergeTableCellsRequest>,
    /// A column to insert into a grid, for grid blocks only. / 向分栏插入一列，仅用于分栏块。
    pub insert_grid_column: Option<InsertGridColumnRequest>,
    /// A column to delete from a grid, for grid blocks only. / 从分栏删除一列，仅用于分栏块。
    pub delete_grid_column: Option<DeleteGridColumnRequest>,
    /// The new share of the width for each column of a grid, for grid blocks only. / 调整分栏各列的宽度占比，仅用于分栏块。
    pub update_grid_column_width_ratio: Option<UpdateGridColumnWidthRatioRequest>,
    /// The new image of an image block, which must have been uploaded as a media file first.
    ///
    /// 替换图片块中的图片，须先将新图片作为素材上传。
    pub replace_image: Option<ReplaceImageRequest>,
    /// The new attachment of a file block, which must have been uploaded as a media file first.
    ///
    /// 替换文件块中的附件，须先将新附件作为素材上传。
    pub replace_file: Option<ReplaceFileRequest>,
    /// The ID of the block to update, as found among the blocks of the document. / 要更新的块的 ID，可从文档的块列表中取得。
    /// - Example: `"doxcnSS4ouQkQEouGSUkTg9NJPe"`
    pub block_id: Option<String>,
    /// An update of both the text elements and the text style of the block. / 同时更新块的文本元素与文本样式。
    pub update_text: Option<UpdateTextRequest>,
    /// A change of the task of a task block or of whether it is folded. / 更新任务块关联的任务或折叠状态。
    pub update_task: Option<UpdateTaskRequest>,
}
impl UpdateBlockRequest {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `update_text_elements`.
    #[must_use]
    pub fn update_text_elements(mut self, value: UpdateTextElementsRequest) -> Self {
        self.update_text_elements = Some(value);
        self
    }
    /// Sets `update_text_style`.
    #[must_use]
    pub fn update_text_style(mut self, value: UpdateTextStyleRequest) -> Self {
        self.update_text_style = Some(value);
        self
    }
    /// Sets `update_table_property`.
    #[must_use]
    pub fn update_table_property(mut self, value: UpdateTablePropertyRequest) -> Self {
        self.update_table_property = Some(value);
        self
    }
    /// Sets `insert_table_row`.
    #[must_use]
    pub fn insert_table_row(mut self, value: InsertTableRowRequest) -> Self {
        self.insert_table_row = Some(value);
        self
    }
    /// Sets `insert_table_column`.
    #[must_use]
    pub fn insert_table_column(mut self, value: InsertTableColumnRequest) -> Self {
        self.insert_table_column = Some(value);
        self
    }
    /// Sets `delete_table_rows`.
    #[must_use]
    pub fn delete_table_rows(mut self, value: DeleteTableRowsRequest) -> Self {
        self.delete_table_rows = Some(value);
        self
    }
    /// Sets `delete_table_columns`.
    #[must_use]
    pub fn delete_table_columns(mut self, value: DeleteTableColumnsRequest) -> Self {
        self.delete_table_columns = Some(value);
        self
    }
    /// Sets `merge_table_cells`.
    #[must_use]
    pub fn merge_table_cells(mut self, value: MergeTableCellsRequest) -> Self {
        self.merge_table_cells = Some(value);
        self
    }
    /// Sets `unmerge_table_cells`.
    #[must_use]
    pub fn unmerge_table_cells(mut self, value: UnmergeTableCellsRequest) -> Self {
        self.unmerge_table_cells = Some(value);
        self
    }
    /// Sets `insert_grid_column`.
    #[must_use]
    pub fn insert_grid_column(mut self, value: InsertGridColumnRequest) -> Self {
        self.insert_grid_column = Some(value);
        self
    }
    /// Sets `delete_grid_column`.
    #[must_use]
    pub fn delete_grid_column(mut self, value: DeleteGridColumnRequest) -> Self {
        self.delete_grid_column = Some(value);
        self
    }
    /// Sets `update_grid_column_width_ratio`.
    #[must_use]
    pub fn update_grid_column_width_ratio(
        mut self,
        value: UpdateGridColumnWidthRatioRequest,
    ) -> Self {
        self.update_grid_column_width_ratio = Some(value);
        self
    }
    /// Sets `replace_image`.
    #[must_use]
    pub fn replace_image(mut self, value: ReplaceImageRequest) -> Self {
        self.replace_image = Some(value);
        self
    }
    /// Sets `replace_file`.
    #[must_use]
    pub fn replace_file(mut self, value: ReplaceFileRequest) -> Self {
        self.replace_file = Some(value);
        self
    }
    /// Sets `block_id`.
    #[must_use]
    pub fn block_id(mut self, value: impl Into<String>) -> Self {
        self.block_id = Some(value.into());
        self
    }
    /// Sets `update_text`.
    #[must_use]
    pub fn update_text(mut self, value: UpdateTextRequest) -> Self {
        self.update_text = Some(value);
        self
    }
    /// Sets `update_task`.
    #[must_use]
    pub fn update_task(mut self, value: UpdateTaskRequest) -> Self {
        self.update_task = Some(value);
        self
    }
}
impl wire::Object for UpdateBlockRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("update_text_elements", &mut self.update_text_elements);
        f.field("update_text_style", &mut self.update_text_style);
        f.field("update_table_property", &mut self.update_table_property);
        f.field("insert_table_row", &mut self.insert_table_row);
        f.field("insert_table_column", &mut self.insert_table_column);
        f.field("delete_table_rows", &mut self.delete_table_rows);
        f.field("delete_table_columns", &mut self.delete_table_columns);
        f.field("merge_table_cells", &mut self.merge_table_cells);
        f.field("unmerge_table_cells", &mut self.unmerge_table_cells);
        f.field("insert_grid_column", &mut self.insert_grid_column);
        f.field("delete_grid_column", &mut self.delete_grid_column);
        f.field(
            "update_grid_column_width_ratio",
            &mut self.update_grid_column_width_ratio,
        );
        f.field("replace_image", &mut self.replace_image);
        f.field("replace_file", &mut self.replace_file);
        f.field("block_id", &mut self.block_id);
        f.field("update_text", &mut self.update_text);
        f.field("update_task", &mut self.update_task);
    }
}
/// The new share of the width for each column of a grid, for grid blocks only. / 调整分栏各列的宽度占比，仅用于分栏块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGridColumnWidthRatioRequest {
    /// The share of the width of every column of the grid, in percent; all columns must be given.
    ///
    /// 分栏各列的宽度占比，单位为 %，须按顺序给出所有列。
    /// - Length: 1 to 99
    pub width_ratios: Vec<i64>,
}
impl UpdateGridColumnWidthRatioRequest {
    /// Creates the value from its required fields.
    pub fn new(width_ratios: impl Into<Vec<i64>>) -> Self {
        Self {
            width_ratios: width_ratios.into(),
        }
    }
}
impl wire::Object for UpdateGridColumnWidthRatioRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("width_ratios", &mut self.width_ratios);
    }
}
/// A change of the column width or the header row and column of a table, for table blocks only.
///
/// 修改表格的列宽或标题行列，仅用于表格块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTablePropertyRequest {
    /// The new width of the column at `column_index`, in pixels. / `column_index` 所指列的新宽度，单位为像素。
    /// - At least 50
    /// - Example: `100`
    pub column_width: Option<i64>,
    /// The index of the column whose width is changed. / 要修改宽度的列的序号。
    /// - At least 0
    /// - Example: `0`
    pub column_index: Option<i64>,
    /// Whether the first row is a header. / 是否将第一行作为标题行。
    pub header_row: Option<bool>,
    /// Whether the first column is a header. / 是否将第一列作为标题列。
    pub header_column: Option<bool>,
}
impl UpdateTablePropertyRequest {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `column_width`.
    #[must_use]
    pub fn column_width(mut self, value: i64) -> Self {
        self.column_width = Some(value);
        self
    }
    /// Sets `column_index`.
    #[must_use]
    pub fn column_index(mut self, value: i64) -> Self {
        self.column_index = Some(value);
        self
    }
    /// Sets `header_row`.
    #[must_use]
    pub fn header_row(mut self, value: bool) -> Self {
        self.header_row = Some(value);
        self
    }
    /// Sets `header_column`.
    #[must_use]
    pub fn header_column(mut self, value: bool) -> Self {
        self.header_column = Some(value);
        self
    }
}
impl wire::Object for UpdateTablePropertyRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("column_width", &mut self.column_width);
        f.field("column_index", &mut self.column_index);
        f.field("header_row", &mut self.header_row);
        f.field("header_column", &mut self.header_column);
    }
}
/// A change of the task of a task block or of whether it is folded. / 更新任务块关联的任务或折叠状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskRequest {
    /// The ID of the task the block stands for; it only takes effect the first time the block is updated and is ignored afterward.
    ///
    /// 任务块要关联的任务的 ID，仅首次更新任务块时有效，此后再传会被忽略。
    /// - Example: `"ba5040f4-8116-4042-ab3c-254e5cfe3ce7"`
    pub task_id: Option<String>,
    /// Whether the task block is folded, unchanged if omitted. / 任务块是否折叠，不填则不变。
    pub folded: Option<bool>,
}
impl UpdateTaskRequest {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `task_id`.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `folded`.
    #[must_use]
    pub fn folded(mut self, value: bool) -> Self {
        self.folded = Some(value);
        self
    }
}
impl wire::Object for UpdateTaskRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("folded", &mut self.folded);
    }
}
/// The new text elements of the block, leaving its style as it is. / 替换块的文本元素，样式不变。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTextElementsRequest {
    /// All text elements the block is to have; one update holds at most 30 `reminder`, 50 `mention_doc` and 100 `mention_user` elements.
    ///
    /// 更新后的全部文本元素，单次更新最多含 30 个 `reminder`、50 个 `mention_doc` 和 100 个 `mention_user`。
    /// - Length: at least 1
    pub elements: Vec<TextElementInput>,
}
impl UpdateTextElementsRequest {
    /// Creates the value from its required fields.
    pub fn new(elements: impl Into<Vec<TextElementInput>>) -> Self {
        Self { elements: elements.into() }
    }
}
impl wire::Object for UpdateTextElementsRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("elements", &mut self.elements);
    }
}
/// An update of both the text elements and the text style of the block. / 同时更新块的文本元素与文本样式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTextRequest {
    /// The new text elements of the block; one update holds at most 30 `reminder`, 50 `mention_doc` and 100 `mention_user` elements.
    ///
    /// 块的新文本元素，单次更新最多含 30 个 `reminder`、50 个 `mention_doc` 和 100 个 `mention_user`。
    /// - Length: at least 1
    pub elements: Vec<TextElementInput>,
    /// The new text style of the block, of which only what `fields` lists is applied.
    ///
    /// 块的新文本样式，只有 `fields` 所列的项会被修改。
    pub style: TextStyleInput,
    /// Which parts of `style` to apply, at least one. / 修改 `style` 中的哪些项，至少一项。
    pub fields: Vec<i64>,
}
impl UpdateTextRequest {
    /// Creates the value from its required fields.
    pub fn new(
        elements: impl Into<Vec<TextElementInput>>,
        style: TextStyleInput,
        fields: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            elements: elements.into(),
            style,
            fields: fields.into(),
        }
    }
}
impl wire::Object for UpdateTextRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("elements", &mut self.elements);
        f.field("style", &mut self.style);
        f.field("fields", &mut self.fields);
    }
}
/// The new text style of the block, leaving its content as it is. / 修改块的文本样式，内容不变。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTextStyleRequest {
    /// The new text style, of which only what `fields` lists is applied; for text, headings of levels 1 to 9, bullet, ordered, quote, to-do and task blocks.
    ///
    /// 新的文本样式，只有 `fields` 所列的项会被修改；可用于文本、一至九级标题、有序与无序列表、引用、待办事项和任务块。
    pub style: TextStyleInput,
    /// Which parts of `style` to apply, at least one. / 修改 `style` 中的哪些项，至少一项。
    pub fields: Vec<i64>,
}
impl UpdateTextStyleRequest {
    /// Creates the value from its required fields.
    pub fn new(style: TextStyleInput, fields: impl Into<Vec<i64>>) -> Self {
        Self {
            style,
            fields: fields.into(),
        }
    }
}
impl wire::Object for UpdateTextStyleRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("style", &mut self.style);
        f.field("fields", &mut self.fields);
    }
}
/// A view block, which decides how what it holds, such as a file, is shown. / 视图块，决定其中的附件等以何种形式显示。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct View {
    /// How the view block shows what it holds. / 视图块以哪种形式显示其内容。
    /// - `1`: Card / 卡片视图
    /// - `2`: Preview / 预览视图
    /// - `3`: Inline / 内联视图
    pub view_type: i64,
}
impl wire::Object for View {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view_type", &mut self.view_type);
    }
}
/// The request form of [`View`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewInput {
    /// How the view block shows what it holds. / 视图块以哪种形式显示其内容。
    /// - `1`: Card / 卡片视图
    /// - `2`: Preview / 预览视图
    /// - `3`: Inline / 内联视图
    pub view_type: Option<i64>,
}
impl ViewInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `view_type`.
    #[must_use]
    pub fn view_type(mut self, value: i64) -> Self {
        self.view_type = Some(value);
        self
    }
}
impl wire::Object for ViewInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view_type", &mut self.view_type);
    }
}
/// A wiki catalog, which lists the pages below a node. / 知识库子目录，列出某个节点下的页面。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WikiCatalog {
    /// The token of the wiki node whose pages the catalog lists. / 知识库节点的 token，子目录列出该节点下的页面。
    pub wiki_token: String,
}
impl wire::Object for WikiCatalog {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wiki_token", &mut self.wiki_token);
    }
}
/// The request form of [`WikiCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WikiCatalogInput {
    /// The token of the wiki node whose pages the catalog lists. / 知识库节点的 token，子目录列出该节点下的页面。
    pub wiki_token: Option<String>,
}
impl WikiCatalogInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `wiki_token`.
    #[must_use]
    pub fn wiki_token(mut self, value: impl Into<String>) -> Self {
        self.wiki_token = Some(value.into());
        self
    }
}
impl wire::Object for WikiCatalogInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wiki_token", &mut self.wiki_token);
    }
}
crate::codegen::__impl_object! {
    AddOns AddOnsInput AgendaItemTitle AgendaTitleElement AgendaTitleElementUndefined
    Bitable BitableInput Block Block2 Block2AiTemplate Block2Divider Block2QuoteContainer
    Block2TableCell BlockAgenda BlockAgendaItem BlockAgendaItemContent BlockAiTemplate
    BlockDivider BlockOkrProgress BlockQuoteContainer BlockTableCell BlockUndefined Board
    BoardInput Callout CalloutInput Caption CaptionInput ChatAnnouncementBlockChildren
    ChatCard ChatCardInput DeleteGridColumnRequest DeleteTableColumnsRequest
    DeleteTableRowsRequest Diagram Document DocumentBlockChildren DocumentCover
    DocumentDisplaySetting Equation EquationInput FileObject FileObjectInput Grid
    GridColumn GridColumnInput GridInput Iframe IframeComponent IframeComponentInput
    IframeInput Image ImageInput InlineBlock InlineBlockInput InlineFile InlineFileInput
    InsertGridColumnRequest InsertTableColumnRequest InsertTableRowRequest Isv IsvInput
    JiraIssue Link LinkInput LinkPreview LinkPreviewInput MentionDoc MentionDocInput
    MentionUser MentionUserInput MergeTableCellsRequest Mindnote ObjectiveIdWithKrId
    ObjectiveIdWithKrIdInput Okr OkrInput OkrKeyResult OkrObjective OkrProgressRate
    OkrVisibleSetting OkrVisibleSettingInput ReferenceSynced ReferenceSyncedInput
    Reminder ReminderInput ReplaceFileRequest ReplaceImageRequest Sheet SheetInput
    SourceSynced SourceSyncedInput SubPageList SubPageListInput Table TableInput
    TableMergeInfo TableMergeInfoInput TableProperty TablePropertyInput Task TaskInput
    Text TextElement TextElementInput TextElementStyle TextElementStyleInput
    TextElementUndefined TextElementUndefinedInput TextInput TextRun TextRunInput
    TextStyle TextStyleInput UnmergeTableCellsRequest UpdateBlockRequest
    UpdateGridColumnWidthRatioRequest UpdateTablePropertyRequest UpdateTaskRequest
    UpdateTextElementsRequest UpdateTextRequest UpdateTextStyleRequest View ViewInput
    WikiCatalog WikiCatalogInput
}
crate::codegen::__impl_enum! {
    LinkPreviewUrlType MentionDocFallbackType OkrPeriodDisplayStatus OkrProgressRateMode
    OkrProgressRateProgressStatus OkrProgressRateStatusType TextStyleBackgroundColor
    TextStyleIndentationLevel
}
crate::codegen::__impl_input! {
    AddOnsInput : AddOns, BitableInput : Bitable, BoardInput : Board, CalloutInput :
    Callout, CaptionInput : Caption, ChatCardInput : ChatCard, EquationInput : Equation,
    FileObjectInput : FileObject, GridColumnInput : GridColumn, GridInput : Grid,
    IframeComponentInput : IframeComponent, IframeInput : Iframe, ImageInput : Image,
    InlineBlockInput : InlineBlock, InlineFileInput : InlineFile, IsvInput : Isv,
    LinkInput : Link, LinkPreviewInput : LinkPreview, MentionDocInput : MentionDoc,
    MentionUserInput : MentionUser, ObjectiveIdWithKrIdInput : ObjectiveIdWithKrId,
    OkrInput : Okr, OkrVisibleSettingInput : OkrVisibleSetting, ReferenceSyncedInput :
    ReferenceSynced, ReminderInput : Reminder, SheetInput : Sheet, SourceSyncedInput :
    SourceSynced, SubPageListInput : SubPageList, TableInput : Table, TableMergeInfoInput
    : TableMergeInfo, TablePropertyInput : TableProperty, TaskInput : Task,
    TextElementInput : TextElement, TextElementStyleInput : TextElementStyle, TextInput :
    Text, TextRunInput : TextRun, TextStyleInput : TextStyle, ViewInput : View,
    WikiCatalogInput : WikiCatalog
}
