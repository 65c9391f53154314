// Generated from spec/board/v1/whiteboard_node/create_plantuml.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::board::error;
impl super::Api<'_> {
    /// Import a diagram into a whiteboard / 解析画板语法: [`CreatePlantuml`](struct@CreatePlantuml).
    ///
    /// Optional fields are set on the call: `.with(|request| request.style_type(…))`.
    pub fn create_plantuml(
        &self,
        whiteboard_id: impl Into<String>,
        plant_uml_code: impl Into<String>,
    ) -> crate::codegen::Call<CreatePlantuml> {
        crate::codegen::Call::new(
            self.client,
            CreatePlantuml::new(whiteboard_id, plant_uml_code),
        )
    }
}
/// Import a diagram into a whiteboard / 解析画板语法.
///
/// Turns a PlantUML or Mermaid diagram into nodes of a whiteboard that can be edited together.
///
/// 将 PlantUML 或 Mermaid 图表解析为画板节点，供协同编辑。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.board().v1().whiteboard_node().create_plantuml("VF5Bwo7Z5icC0bk8EWbb57Vbckh", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `board:whiteboard:node:create`
///
/// Errors: [`CreatePlantumlError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create_plantuml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlantuml {
    /// The ID of the whiteboard: the `block.token` of a document block whose `block_type` is 43, which `docx.v1.document_block.list` returns.
    ///
    /// 画板的 ID，即文档中 `block_type` 为 43 的块的 `block.token`，可用 `docx.v1.document_block.list` 取得。
    /// - Length: 22 to 27
    /// - Example: `"VF5Bwo7Z5icC0bk8EWbb57Vbckh"`
    pub whiteboard_id: String,
    /// The code of the diagram, in the syntax that `syntax_type` names. / 图的代码，语法由 `syntax_type` 决定。
    /// - Length: 1 to 1000000
    /// - Example: `"text"`
    pub plant_uml_code: String,
    /// Whether a picture or whiteboard nodes are made; the classic style if omitted. / 生成图片还是画板节点；不填则为经典样式。
    /// - `1`: Whiteboard: several nodes, whose code cannot be edited later / 画板样式：生成多个节点，之后不能再编辑代码
    /// - `2`: Classic: one picture, whose code can be edited later; PlantUML only / 经典样式：生成一张图片，之后可再编辑代码，仅限 PlantUML
    /// - Example: `1`
    pub style_type: Option<i64>,
    /// The syntax of the code; must be given. / 代码用的是哪种语法，必须填写。
    /// - `0`: Unknown / 未知
    /// - `1`: PlantUML / PlantUML
    /// - `2`: Mermaid / Mermaid
    /// - Example: `1`
    pub syntax_type: Option<i64>,
    /// The type of PlantUML diagram; 0, the default, detects it. It must be 0 if `syntax_type` is 2 (Mermaid). The GML superset cannot be detected.
    ///
    /// PlantUML 图的类型，0 为自动识别，也是默认值；`syntax_type` 为 2（Mermaid）时须为 0。超集 GML 无法自动识别。
    /// - `0`: Unknown, detected automatically / 未知，自动识别
    /// - `1`: Mind map / 思维导图
    /// - `2`: Sequence diagram / 时序图
    /// - `3`: Activity diagram / 活动图
    /// - `4`: Class diagram / 类图
    /// - `5`: Entity relationship diagram / 实体关系图
    /// - `6`: Flowchart / 流程图
    /// - `7`: Use case diagram / 用例图
    /// - `8`: Component diagram / 组件图
    /// - `101`: Flowchart streamed by AI / AI 流式生成的流程图
    /// - `102`: Sequence diagram streamed by AI / AI 流式生成的时序图
    /// - `201`: GML superset of PlantUML / PlantUML 的超集 GML
    /// - Example: `0`
    pub diagram_type: Option<i64>,
}
impl CreatePlantuml {
    /// Creates the value from its required fields.
    pub fn new(
        whiteboard_id: impl Into<String>,
        plant_uml_code: impl Into<String>,
    ) -> Self {
        Self {
            whiteboard_id: whiteboard_id.into(),
            plant_uml_code: plant_uml_code.into(),
            style_type: Default::default(),
            syntax_type: Default::default(),
            diagram_type: Default::default(),
        }
    }
    /// Sets `style_type`.
    #[must_use]
    pub fn style_type(mut self, value: i64) -> Self {
        self.style_type = Some(value);
        self
    }
    /// Sets `syntax_type`.
    #[must_use]
    pub fn syntax_type(mut self, value: i64) -> Self {
        self.syntax_type = Some(value);
        self
    }
    /// Sets `diagram_type`.
    #[must_use]
    pub fn diagram_type(mut self, value: i64) -> Self {
        self.diagram_type = Some(value);
        self
    }
}
impl wire::Object for CreatePlantuml {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("whiteboard_id", &mut self.whiteboard_id);
        f.field("plant_uml_code", &mut self.plant_uml_code);
        f.field("style_type", &mut self.style_type);
        f.field("syntax_type", &mut self.syntax_type);
        f.field("diagram_type", &mut self.diagram_type);
    }
}
crate::codegen::__impl_object! {
    CreatePlantuml
}
crate::codegen::__operation! {
    CreatePlantuml => CreatePlantumlResponse, CreatePlantumlError:
    Endpoint::new("board.v1.whiteboard_node.create_plantuml", Post, "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml")
        .documented(text("解析画板语法", "Import a diagram into a whiteboard"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create_plantuml")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::BOARD_WHITEBOARD_NODE_CREATE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("whiteboard_id", String).required(),
            body("plant_uml_code", String).required(),
            body("style_type", Integer),
            body("syntax_type", Integer),
            body("diagram_type", Integer),
        ])
}
/// The reply to [`CreatePlantuml`](struct@CreatePlantuml).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlantumlResponse {
    /// The ID of the node that was created. / 所生成节点的 ID。
    pub node_id: String,
}
impl wire::Object for CreatePlantumlResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("node_id", &mut self.node_id);
    }
}
crate::codegen::__impl_object! {
    CreatePlantumlResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CreatePlantuml`](struct@CreatePlantuml).
    CreatePlantumlError:
    /// [`2890001`](error::INVALID_FORMAT): invalid format
    InvalidFormat = error::INVALID_FORMAT,
    /// [`2890002`](error::INVALID_PARAMETER): invalid arg
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2890003`](error::RECORD_MISSING): record missing
    RecordMissing = error::RECORD_MISSING,
    /// [`2890004`](error::AUTH_FAILED): auth failed
    AuthFailed = error::AUTH_FAILED,
    /// [`2890005`](error::FORBIDDEN): forbidden
    Forbidden = error::FORBIDDEN,
    /// [`2890006`](error::RATE_LIMITED): too many request
    RateLimited = error::RATE_LIMITED,
    /// [`2891001`](error::INTERNAL_ERROR): server internal error
    InternalError = error::INTERNAL_ERROR,
}
