// Generated from spec/board/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The basic shape, for nodes of that type. / 基础图形的属性，用于基础图形节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeShape {
    /// Which shape it is. / 基础图形的具体形状。
    pub r#type: CompositeShapeType,
    /// The parameters of the sector, if `type` is `pie`. / 扇形的参数，`type` 为 `pie` 时填写。
    pub pie: Pie,
    /// The parameters of the ring, if `type` is `circular_ring`. / 圆环的参数，`type` 为 `circular_ring` 时填写。
    pub circular_ring: Pie,
}
impl wire::Object for CompositeShape {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("pie", &mut self.pie);
        f.field("circular_ring", &mut self.circular_ring);
    }
}
/// The request form of [`CompositeShape`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeShapeInput {
    /// Which shape it is. / 基础图形的具体形状。
    pub r#type: CompositeShapeType,
    /// The parameters of the sector, if `type` is `pie`. / 扇形的参数，`type` 为 `pie` 时填写。
    pub pie: Option<PieInput>,
    /// The parameters of the ring, if `type` is `circular_ring`. / 圆环的参数，`type` 为 `circular_ring` 时填写。
    pub circular_ring: Option<PieInput>,
}
impl CompositeShapeInput {
    /// Creates the value from its required fields.
    pub fn new(r#type: CompositeShapeType) -> Self {
        Self {
            r#type,
            pie: Default::default(),
            circular_ring: Default::default(),
        }
    }
    /// Sets `pie`.
    #[must_use]
    pub fn pie(mut self, value: PieInput) -> Self {
        self.pie = Some(value);
        self
    }
    /// Sets `circular_ring`.
    #[must_use]
    pub fn circular_ring(mut self, value: PieInput) -> Self {
        self.circular_ring = Some(value);
        self
    }
}
impl wire::Object for CompositeShapeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("pie", &mut self.pie);
        f.field("circular_ring", &mut self.circular_ring);
    }
}
/// Which shape it is. / 基础图形的具体形状。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CompositeShapeType {
    /// `round_rect2`: Fully rounded rectangle / 全圆角矩形
    RoundRect2,
    /// `ellipse`: Circle / 圆形
    Ellipse,
    /// `hexagon`: Hexagon / 六边形
    Hexagon,
    /// `cylinder`: Cylinder / 圆柱体
    Cylinder,
    /// `parallelogram`: Parallelogram / 平行四边形
    Parallelogram,
    /// `trapezoid`: Trapezoid / 梯形
    Trapezoid,
    /// `triangle`: Triangle / 三角形
    Triangle,
    /// `round_rect`: Rounded rectangle / 圆角矩形
    RoundRect,
    /// `step`: Step / 步骤
    Step,
    /// `diamond`: Diamond / 菱形
    Diamond,
    /// `rect`: Rectangle / 矩形
    Rect,
    /// `star`: Star / 五角星
    Star,
    /// `bubble`: Bubble / 气泡
    Bubble,
    /// `pentagon`: Pentagon / 五边形
    Pentagon,
    /// `forward_arrow`: Arrow / 单向箭头
    ForwardArrow,
    /// `document_shape`: Document / 文档图形
    DocumentShape,
    /// `condition_shape`: Combined fragment / 组合片段
    ConditionShape,
    /// `cloud`: Cloud / 云朵
    Cloud,
    /// `cross`: Cross / 十字形
    Cross,
    /// `step2`: Step, second style / 步骤，另一种样式
    Step2,
    /// `predefined_process`: Predefined process / 预定义流程
    PredefinedProcess,
    /// `delay_shape`: Delay / 延迟
    DelayShape,
    /// `off_page_connector`: Off-page connector / 跨页引用
    OffPageConnector,
    /// `note_shape`: Note / 注释
    NoteShape,
    /// `data_process`: Data processing / 数据处理
    DataProcess,
    /// `data_store`: Data store / 数据存储
    DataStore,
    /// `data_store2`: Data store, second style / 数据存储，样式二
    DataStore2,
    /// `data_store3`: Data store, third style / 数据存储，样式三
    DataStore3,
    /// `star2`: Burst star / 爆炸星型
    Star2,
    /// `star3`: Four-pointed star / 四角星
    Star3,
    /// `star4`: Six-pointed star / 六角星
    Star4,
    /// `actor`: Actor / 角色
    Actor,
    /// `brace`: Curly brace / 花括号
    Brace,
    /// `condition_shape2`: Combined fragment, second style / 组合片段，样式二
    ConditionShape2,
    /// `double_arrow`: Double arrow / 双向箭头
    DoubleArrow,
    /// `data_flow_round_rect3`: Data processing, rounded square / 数据处理，正方圆角矩形
    DataFlowRoundRect3,
    /// `rect_bubble`: Rectangular bubble / 矩形气泡
    RectBubble,
    /// `manual_input`: Manual input / 手动输入
    ManualInput,
    /// `flow_chart_round_rect`: Flowchart: rounded rectangle / 流程图：圆角矩形
    FlowChartRoundRect,
    /// `flow_chart_round_rect2`: Flowchart: fully rounded rectangle / 流程图：全圆角矩形
    FlowChartRoundRect2,
    /// `flow_chart_diamond`: Flowchart: decision / 流程图：判定
    FlowChartDiamond,
    /// `flow_chart_parallelogram`: Flowchart: data / 流程图：数据
    FlowChartParallelogram,
    /// `flow_chart_cylinder`: Flowchart: database / 流程图：数据库
    FlowChartCylinder,
    /// `flow_chart_trapezoid`: Flowchart: manual operation / 流程图：手动操作
    FlowChartTrapezoid,
    /// `flow_chart_hexagon`: Flowchart: preparation / 流程图：准备
    FlowChartHexagon,
    /// `data_flow_round_rect`: Data flow: external entity / 数据流：外部实体
    DataFlowRoundRect,
    /// `data_flow_ellipse`: Data flow: process / 数据流：数据处理
    DataFlowEllipse,
    /// `backward_arrow`: Arrow to the left / 向左的箭头
    BackwardArrow,
    /// `brace_reverse`: Reversed curly brace / 反向花括号
    BraceReverse,
    /// `flow_chart_mq`: Message queue / 消息队列
    FlowChartMq,
    /// `horiz_cylinder`: Horizontal cylinder / 水平圆柱体
    HorizCylinder,
    /// `class_interface`: Class diagram: interface / 类图：接口
    ClassInterface,
    /// `classifier`: Class diagram: class / 类图：类
    Classifier,
    /// `circular_ring`: Ring / 圆环
    CircularRing,
    /// `pie`: Sector / 扇形
    Pie,
    /// `right_triangle`: Right triangle / 直角三角形
    RightTriangle,
    /// `octagon`: Octagon / 八边形
    Octagon,
    /// `state_start`: State diagram: start / 状态图：开始
    StateStart,
    /// `state_end`: State diagram: end / 状态图：结束
    StateEnd,
    /// `state_concurrence`: State diagram: concurrency / 状态图：并发
    StateConcurrence,
    /// `component_shape`: Component / 组件
    ComponentShape,
    /// `component_shape2`: Component, second style / 组件，样式二
    ComponentShape2,
    /// `component_interface`: Component: provided interface / 组件：接口
    ComponentInterface,
    /// `component_required_interface`: Component: required interface / 组件：需求接口
    ComponentRequiredInterface,
    /// `component_assembly`: Component: assembly / 组件：组装
    ComponentAssembly,
    /// `cube`: Cube / 立方体
    Cube,
    /// `boundary`: Boundary / 边界
    Boundary,
    /// `control`: Control / 控制
    Control,
    /// `entity`: Entity / 实体
    Entity,
    /// `data_base`: Database / 数据库
    DataBase,
    /// `queue`: Queue / 队列
    Queue,
    /// `collection`: Collection / 集合
    Collection,
    /// `actor_lifeline`: Lifeline of an actor / 角色生命线
    ActorLifeline,
    /// `object_lifeline`: Lifeline of an object / 对象生命线
    ObjectLifeline,
    /// `mind_node_full_round_rect`: Mind map: fully rounded rectangle / 思维导图：全圆角矩形
    MindNodeFullRoundRect,
    /// `mind_node_round_rect`: Mind map: rounded rectangle / 思维导图：圆角矩形
    MindNodeRoundRect,
    /// `mind_node_text`: Mind map: text / 思维导图：文本
    MindNodeText,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CompositeShapeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CompositeShapeType {
    fn as_str(&self) -> &str {
        match self {
            Self::RoundRect2 => "round_rect2",
            Self::Ellipse => "ellipse",
            Self::Hexagon => "hexagon",
            Self::Cylinder => "cylinder",
            Self::Parallelogram => "parallelogram",
            Self::Trapezoid => "trapezoid",
            Self::Triangle => "triangle",
            Self::RoundRect => "round_rect",
            Self::Step => "step",
            Self::Diamond => "diamond",
            Self::Rect => "rect",
            Self::Star => "star",
            Self::Bubble => "bubble",
            Self::Pentagon => "pentagon",
            Self::ForwardArrow => "forward_arrow",
            Self::DocumentShape => "document_shape",
            Self::ConditionShape => "condition_shape",
            Self::Cloud => "cloud",
            Self::Cross => "cross",
            Self::Step2 => "step2",
            Self::PredefinedProcess => "predefined_process",
            Self::DelayShape => "delay_shape",
            Self::OffPageConnector => "off_page_connector",
            Self::NoteShape => "note_shape",
            Self::DataProcess => "data_process",
            Self::DataStore => "data_store",
            Self::DataStore2 => "data_store2",
            Self::DataStore3 => "data_store3",
            Self::Star2 => "star2",
            Self::Star3 => "star3",
            Self::Star4 => "star4",
            Self::Actor => "actor",
            Self::Brace => "brace",
            Self::ConditionShape2 => "condition_shape2",
            Self::DoubleArrow => "double_arrow",
            Self::DataFlowRoundRect3 => "data_flow_round_rect3",
            Self::RectBubble => "rect_bubble",
            Self::ManualInput => "manual_input",
            Self::FlowChartRoundRect => "flow_chart_round_rect",
            Self::FlowChartRoundRect2 => "flow_chart_round_rect2",
            Self::FlowChartDiamond => "flow_chart_diamond",
            Self::FlowChartParallelogram => "flow_chart_parallelogram",
            Self::FlowChartCylinder => "flow_chart_cylinder",
            Self::FlowChartTrapezoid => "flow_chart_trapezoid",
            Self::FlowChartHexagon => "flow_chart_hexagon",
            Self::DataFlowRoundRect => "data_flow_round_rect",
            Self::DataFlowEllipse => "data_flow_ellipse",
            Self::BackwardArrow => "backward_arrow",
            Self::BraceReverse => "brace_reverse",
            Self::FlowChartMq => "flow_chart_mq",
            Self::HorizCylinder => "horiz_cylinder",
            Self::ClassInterface => "class_interface",
            Self::Classifier => "classifier",
            Self::CircularRing => "circular_ring",
            Self::Pie => "pie",
            Self::RightTriangle => "right_triangle",
            Self::Octagon => "octagon",
            Self::StateStart => "state_start",
            Self::StateEnd => "state_end",
            Self::StateConcurrence => "state_concurrence",
            Self::ComponentShape => "component_shape",
            Self::ComponentShape2 => "component_shape2",
            Self::ComponentInterface => "component_interface",
            Self::ComponentRequiredInterface => "component_required_interface",
            Self::ComponentAssembly => "component_assembly",
            Self::Cube => "cube",
            Self::Boundary => "boundary",
            Self::Control => "control",
            Self::Entity => "entity",
            Self::DataBase => "data_base",
            Self::Queue => "queue",
            Self::Collection => "collection",
            Self::ActorLifeline => "actor_lifeline",
            Self::ObjectLifeline => "object_lifeline",
            Self::MindNodeFullRoundRect => "mind_node_full_round_rect",
            Self::MindNodeRoundRect => "mind_node_round_rect",
            Self::MindNodeText => "mind_node_text",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "round_rect2" => Self::RoundRect2,
            "ellipse" => Self::Ellipse,
            "hexagon" => Self::Hexagon,
            "cylinder" => Self::Cylinder,
            "parallelogram" => Self::Parallelogram,
            "trapezoid" => Self::Trapezoid,
            "triangle" => Self::Triangle,
            "round_rect" => Self::RoundRect,
            "step" => Self::Step,
            "diamond" => Self::Diamond,
            "rect" => Self::Rect,
            "star" => Self::Star,
            "bubble" => Self::Bubble,
            "pentagon" => Self::Pentagon,
            "forward_arrow" => Self::ForwardArrow,
            "document_shape" => Self::DocumentShape,
            "condition_shape" => Self::ConditionShape,
            "cloud" => Self::Cloud,
            "cross" => Self::Cross,
            "step2" => Self::Step2,
            "predefined_process" => Self::PredefinedProcess,
            "delay_shape" => Self::DelayShape,
            "off_page_connector" => Self::OffPageConnector,
            "note_shape" => Self::NoteShape,
            "data_process" => Self::DataProcess,
            "data_store" => Self::DataStore,
            "data_store2" => Self::DataStore2,
            "data_store3" => Self::DataStore3,
            "star2" => Self::Star2,
            "star3" => Self::Star3,
            "star4" => Self::Star4,
            "actor" => Self::Actor,
            "brace" => Self::Brace,
            "condition_shape2" => Self::ConditionShape2,
            "double_arrow" => Self::DoubleArrow,
            "data_flow_round_rect3" => Self::DataFlowRoundRect3,
            "rect_bubble" => Self::RectBubble,
            "manual_input" => Self::ManualInput,
            "flow_chart_round_rect" => Self::FlowChartRoundRect,
            "flow_chart_round_rect2" => Self::FlowChartRoundRect2,
            "flow_chart_diamond" => Self::FlowChartDiamond,
            "flow_chart_parallelogram" => Self::FlowChartParallelogram,
            "flow_chart_cylinder" => Self::FlowChartCylinder,
            "flow_chart_trapezoid" => Self::FlowChartTrapezoid,
            "flow_chart_hexagon" => Self::FlowChartHexagon,
            "data_flow_round_rect" => Self::DataFlowRoundRect,
            "data_flow_ellipse" => Self::DataFlowEllipse,
            "backward_arrow" => Self::BackwardArrow,
            "brace_reverse" => Self::BraceReverse,
            "flow_chart_mq" => Self::FlowChartMq,
            "horiz_cylinder" => Self::HorizCylinder,
            "class_interface" => Self::ClassInterface,
            "classifier" => Self::Classifier,
            "circular_ring" => Self::CircularRing,
            "pie" => Self::Pie,
            "right_triangle" => Self::RightTriangle,
            "octagon" => Self::Octagon,
            "state_start" => Self::StateStart,
            "state_end" => Self::StateEnd,
            "state_concurrence" => Self::StateConcurrence,
            "component_shape" => Self::ComponentShape,
            "component_shape2" => Self::ComponentShape2,
            "component_interface" => Self::ComponentInterface,
            "component_required_interface" => Self::ComponentRequiredInterface,
            "component_assembly" => Self::ComponentAssembly,
            "cube" => Self::Cube,
            "boundary" => Self::Boundary,
            "control" => Self::Control,
            "entity" => Self::Entity,
            "data_base" => Self::DataBase,
            "queue" => Self::Queue,
            "collection" => Self::Collection,
            "actor_lifeline" => Self::ActorLifeline,
            "object_lifeline" => Self::ObjectLifeline,
            "mind_node_full_round_rect" => Self::MindNodeFullRoundRect,
            "mind_node_round_rect" => Self::MindNodeRoundRect,
            "mind_node_text" => Self::MindNodeText,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The connecting line, for nodes of that type. / 连线的属性，用于连线节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connector {
    /// The shape that the line starts at; read-only and ignored when writing, so use `start` instead.
    ///
    /// 连线起点连接的图形，只读，写入不生效，应改用 `start`。
    pub start_object: ConnectorAttachedObject,
    /// The shape that the line ends at; read-only and ignored when writing, so use `end` instead.
    ///
    /// 连线终点连接的图形，只读，写入不生效，应改用 `end`。
    pub end_object: ConnectorAttachedObject,
    /// The start of the line. / 连线的起点。
    pub start: ConnectorInfo,
    /// The end of the line. / 连线的终点。
    pub end: ConnectorInfo,
    /// The captions on the line. / 连线上的文字。
    pub captions: ConnectorCaption,
    /// The shape of the line. / 连线的形状。
    pub shape: ConnectorShape,
    /// The points at which the line turns. / 连线的各转折点。
    pub turning_points: Vec<Point>,
    /// Whether the captions follow the direction of the line. / 连线上的文字是否跟随连线的方向。
    pub caption_auto_direction: bool,
    /// The relative position of the captions on the line: 0 is the start, 1 the end.
    ///
    /// 文字在连线上的相对位置，0 为起点，1 为终点。
    pub caption_position: f64,
}
impl wire::Object for Connector {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_object", &mut self.start_object);
        f.field("end_object", &mut self.end_object);
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
        f.field("captions", &mut self.captions);
        f.field("shape", &mut self.shape);
        f.field("turning_points", &mut self.turning_points);
        f.field("caption_auto_direction", &mut self.caption_auto_direction);
        f.field("caption_position", &mut self.caption_position);
    }
}
/// The shape that an end of a line is attached to. / 连线端点连接的图形。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectorAttachedObject {
    /// The ID of the shape that the end is attached to. / 所连接的图形的 ID。
    pub id: String,
    /// Which side of the shape the end is attached to. / 连在图形的哪一侧。
    pub snap_to: ConnectorAttachedObjectSnapTo,
    /// The attachment point relative to the shape, with coordinates from 0 to 1. / 连接点在所连图形中的相对坐标，取 0 至 1。
    pub position: Point,
}
impl wire::Object for ConnectorAttachedObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("snap_to", &mut self.snap_to);
        f.field("position", &mut self.position);
    }
}
/// The request form of [`ConnectorAttachedObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectorAttachedObjectInput {
    /// The ID of the shape that the end is attached to. / 所连接的图形的 ID。
    pub id: Option<String>,
    /// Which side of the shape the end is attached to. / 连在图形的哪一侧。
    pub snap_to: Option<ConnectorAttachedObjectSnapTo>,
    /// The attachment point relative to the shape, with coordinates from 0 to 1. / 连接点在所连图形中的相对坐标，取 0 至 1。
    pub position: Option<PointInput>,
}
impl ConnectorAttachedObjectInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `snap_to`.
    #[must_use]
    pub fn snap_to(mut self, value: ConnectorAttachedObjectSnapTo) -> Self {
        self.snap_to = Some(value);
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: PointInput) -> Self {
        self.position = Some(value);
        self
    }
}
impl wire::Object for ConnectorAttachedObjectInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("snap_to", &mut self.snap_to);
        f.field("position", &mut self.position);
    }
}
/// Which side of the shape the end is attached to. / 连在图形的哪一侧。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConnectorAttachedObjectSnapTo {
    /// `auto`: Automatic / 自动
    Auto,
    /// `top`: Top / 顶部
    Top,
    /// `right`: Right / 右侧
    Right,
    /// `bottom`: Bottom / 底部
    Bottom,
    /// `left`: Left / 左侧
    Left,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ConnectorAttachedObjectSnapTo {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ConnectorAttachedObjectSnapTo {
    fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Top => "top",
            Self::Right => "right",
            Self::Bottom => "bottom",
            Self::Left => "left",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "auto" => Self::Auto,
            "top" => Self::Top,
            "right" => Self::Right,
            "bottom" => Self::Bottom,
            "left" => Self::Left,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The captions on the line. / 连线上的文字。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectorCaption {
    /// The texts on the line. / 连线上的各段文字。
    /// - Length: 0 to 1024
    pub data: Vec<Text>,
}
impl wire::Object for ConnectorCaption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
/// The request form of [`ConnectorCaption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectorCaptionInput {
    /// The texts on the line. / 连线上的各段文字。
    /// - Length: 0 to 1024
    pub data: Option<Vec<TextInput>>,
}
impl ConnectorCaptionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, value: impl Into<Vec<TextInput>>) -> Self {
        self.data = Some(value.into());
        self
    }
}
impl wire::Object for ConnectorCaptionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
/// An end of a line. / 连线的一端。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectorInfo {
    /// The shape that the end is attached to. Give this or `position`; this one takes precedence.
    ///
    /// 端点连接的图形，与 `position` 二选一，同时填写时以它为准。
    pub attached_object: ConnectorAttachedObject,
    /// The position of the end on the canvas. Give this or `attached_object`, which takes precedence.
    ///
    /// 端点在画布中的坐标，与 `attached_object` 二选一，同时填写时以 `attached_object` 为准。
    pub position: Point,
    /// The arrow at this end of the line. / 端点的箭头样式。
    /// - Length: 0 to 100
    pub arrow_style: ConnectorInfoArrowStyle,
}
impl wire::Object for ConnectorInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attached_object", &mut self.attached_object);
        f.field("position", &mut self.position);
        f.field("arrow_style", &mut self.arrow_style);
    }
}
/// The arrow at this end of the line. / 端点的箭头样式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConnectorInfoArrowStyle {
    /// `none`: None / 无箭头
    None,
    /// `line_arrow`: Open arrow / 线型箭头
    LineArrow,
    /// `triangle_arrow`: Triangle / 三角形箭头
    TriangleArrow,
    /// `empty_triangle_arrow`: Hollow triangle / 空心三角形
    EmptyTriangleArrow,
    /// `circle_arrow`: Circle / 圆形
    CircleArrow,
    /// `empty_circle_arrow`: Hollow circle / 空心圆形
    EmptyCircleArrow,
    /// `diamond_arrow`: Diamond / 菱形
    DiamondArrow,
    /// `empty_diamond_arrow`: Hollow diamond / 空心菱形
    EmptyDiamondArrow,
    /// `single_arrow`: Single / 单箭头
    SingleArrow,
    /// `multi_arrow`: Multiple / 多箭头
    MultiArrow,
    /// `exact_single_arrow`: Exactly one / 精确单箭头
    ExactSingleArrow,
    /// `zero_or_multi_arrow`: Zero or more / 零个或多个
    ZeroOrMultiArrow,
    /// `zero_or_single_arrow`: Zero or one / 零个或一个
    ZeroOrSingleArrow,
    /// `single_or_multi_arrow`: One or more / 一个或多个
    SingleOrMultiArrow,
    /// `x_arrow`: X-shaped / X 形
    XArrow,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ConnectorInfoArrowStyle {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ConnectorInfoArrowStyle {
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::LineArrow => "line_arrow",
            Self::TriangleArrow => "triangle_arrow",
            Self::EmptyTriangleArrow => "empty_triangle_arrow",
            Self::CircleArrow => "circle_arrow",
            Self::EmptyCircleArrow => "empty_circle_arrow",
            Self::DiamondArrow => "diamond_arrow",
            Self::EmptyDiamondArrow => "empty_diamond_arrow",
            Self::SingleArrow => "single_arrow",
            Self::MultiArrow => "multi_arrow",
            Self::ExactSingleArrow => "exact_single_arrow",
            Self::ZeroOrMultiArrow => "zero_or_multi_arrow",
            Self::ZeroOrSingleArrow => "zero_or_single_arrow",
            Self::SingleOrMultiArrow => "single_or_multi_arrow",
            Self::XArrow => "x_arrow",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "line_arrow" => Self::LineArrow,
            "triangle_arrow" => Self::TriangleArrow,
            "empty_triangle_arrow" => Self::EmptyTriangleArrow,
            "circle_arrow" => Self::CircleArrow,
            "empty_circle_arrow" => Self::EmptyCircleArrow,
            "diamond_arrow" => Self::DiamondArrow,
            "empty_diamond_arrow" => Self::EmptyDiamondArrow,
            "single_arrow" => Self::SingleArrow,
            "multi_arrow" => Self::MultiArrow,
            "exact_single_arrow" => Self::ExactSingleArrow,
            "zero_or_multi_arrow" => Self::ZeroOrMultiArrow,
            "zero_or_single_arrow" => Self::ZeroOrSingleArrow,
            "single_or_multi_arrow" => Self::SingleOrMultiArrow,
            "x_arrow" => Self::XArrow,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`ConnectorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectorInfoInput {
    /// The shape that the end is attached to. Give this or `position`; this one takes precedence.
    ///
    /// 端点连接的图形，与 `position` 二选一，同时填写时以它为准。
    pub attached_object: Option<ConnectorAttachedObjectInput>,
    /// The position of the end on the canvas. Give this or `attached_object`, which takes precedence.
    ///
    /// 端点在画布中的坐标，与 `attached_object` 二选一，同时填写时以 `attached_object` 为准。
    pub position: Option<PointInput>,
    /// The arrow at this end of the line. / 端点的箭头样式。
    /// - Length: 0 to 100
    pub arrow_style: Option<ConnectorInfoArrowStyle>,
}
impl ConnectorInfoInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `attached_object`.
    #[must_use]
    pub fn attached_object(mut self, value: ConnectorAttachedObjectInput) -> Self {
        self.attached_object = Some(value);
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: PointInput) -> Self {
        self.position = Some(value);
        self
    }
    /// Sets `arrow_style`.
    #[must_use]
    pub fn arrow_style(mut self, value: ConnectorInfoArrowStyle) -> Self {
        self.arrow_style = Some(value);
        self
    }
}
impl wire::Object for ConnectorInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attached_object", &mut self.attached_object);
        f.field("position", &mut self.position);
        f.field("arrow_style", &mut self.arrow_style);
    }
}
/// The request form of [`Connector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectorInput {
    /// The shape that the line starts at; read-only and ignored when writing, so use `start` instead.
    ///
    /// 连线起点连接的图形，只读，写入不生效，应改用 `start`。
    pub start_object: Option<ConnectorAttachedObjectInput>,
    /// The shape that the line ends at; read-only and ignored when writing, so use `end` instead.
    ///
    /// 连线终点连接的图形，只读，写入不生效，应改用 `end`。
    pub end_object: Option<ConnectorAttachedObjectInput>,
    /// The start of the line. / 连线的起点。
    pub start: Option<ConnectorInfoInput>,
    /// The end of the line. / 连线的终点。
    pub end: Option<ConnectorInfoInput>,
    /// The captions on the line. / 连线上的文字。
    pub captions: Option<ConnectorCaptionInput>,
    /// The shape of the line. / 连线的形状。
    pub shape: Option<ConnectorShape>,
    /// The points at which the line turns. / 连线的各转折点。
    pub turning_points: Option<Vec<PointInput>>,
    /// Whether the captions follow the direction of the line. / 连线上的文字是否跟随连线的方向。
    pub caption_auto_direction: Option<bool>,
    /// The relative position of the captions on the line: 0 is the start, 1 the end.
    ///
    /// 文字在连线上的相对位置，0 为起点，1 为终点。
    pub caption_position: Option<f64>,
}
impl ConnectorInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `start_object`.
    #[must_use]
    pub fn start_object(mut self, value: ConnectorAttachedObjectInput) -> Self {
        self.start_object = Some(value);
        self
    }
    /// Sets `end_object`.
    #[must_use]
    pub fn end_object(mut self, value: ConnectorAttachedObjectInput) -> Self {
        self.end_object = Some(value);
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: ConnectorInfoInput) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `end`.
    #[must_use]
    pub fn end(mut self, value: ConnectorInfoInput) -> Self {
        self.end = Some(value);
        self
    }
    /// Sets `captions`.
    #[must_use]
    pub fn captions(mut self, value: ConnectorCaptionInput) -> Self {
        self.captions = Some(value);
        self
    }
    /// Sets `shape`.
    #[must_use]
    pub fn shape(mut self, value: ConnectorShape) -> Self {
        self.shape = Some(value);
        self
    }
    /// Sets `turning_points`.
    #[must_use]
    pub fn turning_points(mut self, value: impl Into<Vec<PointInput>>) -> Self {
        self.turning_points = Some(value.into());
        self
    }
    /// Sets `caption_auto_direction`.
    #[must_use]
    pub fn caption_auto_direction(mut self, value: bool) -> Self {
        self.caption_auto_direction = Some(value);
        self
    }
    /// Sets `caption_position`.
    #[must_use]
    pub fn caption_position(mut self, value: f64) -> Self {
        self.caption_position = Some(value);
        self
    }
}
impl wire::Object for ConnectorInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_object", &mut self.start_object);
        f.field("end_object", &mut self.end_object);
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
        f.field("captions", &mut self.captions);
        f.field("shape", &mut self.shape);
        f.field("turning_points", &mut self.turning_points);
        f.field("caption_auto_direction", &mut self.caption_auto_direction);
        f.field("caption_position", &mut self.caption_position);
    }
}
/// The shape of the line. / 连线的形状。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConnectorShape {
    /// `straight`: Straight / 直线
    Straight,
    /// `polyline`: Polyline / 折线
    Polyline,
    /// `curve`: Curve / 曲线
    Curve,
    /// `right_angled_polyline`: Right-angled polyline / 直角折线
    RightAngledPolyline,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ConnectorShape {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ConnectorShape {
    fn as_str(&self) -> &str {
        match self {
            Self::Straight => "straight",
            Self::Polyline => "polyline",
            Self::Curve => "curve",
            Self::RightAngledPolyline => "right_angled_polyline",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "straight" => Self::Straight,
            "polyline" => Self::Polyline,
            "curve" => Self::Curve,
            "right_angled_polyline" => Self::RightAngledPolyline,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The picture, for picture nodes. / 图片的属性，用于图片节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    /// The token of the picture, from `drive.v1.media.upload_all` or another operation that uploads media.
    ///
    /// 图片的 token，由 `drive.v1.media.upload_all` 等上传素材的接口返回。
    /// - Length: 22 to 27
    /// - Example: `"EeSHb3qs9oSBXoxvw33bqtOsczb"`
    pub token: String,
}
impl wire::Object for Image {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
    }
}
/// The request form of [`Image`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInput {
    /// The token of the picture, from `drive.v1.media.upload_all` or another operation that uploads media.
    ///
    /// 图片的 token，由 `drive.v1.media.upload_all` 等上传素材的接口返回。
    /// - Length: 22 to 27
    /// - Example: `"EeSHb3qs9oSBXoxvw33bqtOsczb"`
    pub token: String,
}
impl ImageInput {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}
impl wire::Object for ImageInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
    }
}
/// The lifeline, for nodes of that type. / 生命线的属性，用于生命线节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lifeline {
    /// The length of the lifeline, in pixels. / 生命线的长度，单位为像素。
    /// - From 0 to 1000000000
    /// - Example: `10`
    pub size: f64,
    /// The type of lifeline. / 生命线的类型。
    /// - Length: 0 to 1000000
    /// - Example: `"actor_lifeline"`
    pub r#type: String,
}
impl wire::Object for Lifeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("size", &mut self.size);
        f.field("type", &mut self.r#type);
    }
}
/// The request form of [`Lifeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifelineInput {
    /// The length of the lifeline, in pixels. / 生命线的长度，单位为像素。
    /// - From 0 to 1000000000
    /// - Example: `10`
    pub size: Option<f64>,
    /// The type of lifeline. / 生命线的类型。
    /// - Length: 0 to 1000000
    /// - Example: `"actor_lifeline"`
    pub r#type: Option<String>,
}
impl LifelineInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, value: f64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
impl wire::Object for LifelineInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("size", &mut self.size);
        f.field("type", &mut self.r#type);
    }
}
/// The mind map node, for nodes below the root. / 思维导图节点的属性，用于非根节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MindMapNode {
    /// The ID of the parent, which must be a mind map node too. / 父节点的 ID，父节点也须是思维导图节点。
    pub parent_id: String,
    /// The shape of the node. / 该节点的图形。
    pub r#type: Type,
    /// The position of the node among its siblings. / 该节点在兄弟节点中的序号。
    pub z_index: i64,
    /// On which side of the root the node is; only for direct children of the root.
    ///
    /// 该节点在根节点的哪一侧，仅对根节点的直接子节点生效。
    pub layout_position: MindMapNodeLayoutPosition,
    /// The IDs of the children. / 子节点的 ID。
    pub children: Vec<String>,
    /// Whether the children are collapsed. / 子节点是否已收起。
    pub collapsed: bool,
}
impl wire::Object for MindMapNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("parent_id", &mut self.parent_id);
        f.field("type", &mut self.r#type);
        f.field("z_index", &mut self.z_index);
        f.field("layout_position", &mut self.layout_position);
        f.field("children", &mut self.children);
        f.field("collapsed", &mut self.collapsed);
    }
}
/// The request form of [`MindMapNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MindMapNodeInput {
    /// The ID of the parent, which must be a mind map node too. / 父节点的 ID，父节点也须是思维导图节点。
    pub parent_id: String,
    /// The shape of the node. / 该节点的图形。
    pub r#type: Option<Type>,
    /// The position of the node among its siblings. / 该节点在兄弟节点中的序号。
    pub z_index: Option<i64>,
    /// On which side of the root the node is; only for direct children of the root.
    ///
    /// 该节点在根节点的哪一侧，仅对根节点的直接子节点生效。
    pub layout_position: Option<MindMapNodeLayoutPosition>,
    /// The IDs of the children. / 子节点的 ID。
    pub children: Option<Vec<String>>,
    /// Whether the children are collapsed. / 子节点是否已收起。
    pub collapsed: Option<bool>,
}
impl MindMapNodeInput {
    /// Creates the value from its required fields.
    pub fn new(parent_id: impl Into<String>) -> Self {
        Self {
            parent_id: parent_id.into(),
            r#type: Default::default(),
            z_index: Default::default(),
            layout_position: Default::default(),
            children: Default::default(),
            collapsed: Default::default(),
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `z_index`.
    #[must_use]
    pub fn z_index(mut self, value: i64) -> Self {
        self.z_index = Some(value);
        self
    }
    /// Sets `layout_position`.
    #[must_use]
    pub fn layout_position(mut self, value: MindMapNodeLayoutPosition) -> Self {
        self.layout_position = Some(value);
        self
    }
    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, value: impl Into<Vec<String>>) -> Self {
        self.children = Some(value.into());
        self
    }
    /// Sets `collapsed`.
    #[must_use]
    pub fn collapsed(mut self, value: bool) -> Self {
        self.collapsed = Some(value);
        self
    }
}
impl wire::Object for MindMapNodeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("parent_id", &mut self.parent_id);
        f.field("type", &mut self.r#type);
        f.field("z_index", &mut self.z_index);
        f.field("layout_position", &mut self.layout_position);
        f.field("children", &mut self.children);
        f.field("collapsed", &mut self.collapsed);
    }
}
/// On which side of the root the node is; only for direct children of the root.
///
/// 该节点在根节点的哪一侧，仅对根节点的直接子节点生效。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MindMapNodeLayoutPosition {
    /// `left`: Left / 左侧
    Left,
    /// `right`: Right / 右侧
    Right,
    /// `up`: Above / 上方
    Up,
    /// `down`: Below / 下方
    Down,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MindMapNodeLayoutPosition {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MindMapNodeLayoutPosition {
    fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Up => "up",
            Self::Down => "down",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "left" => Self::Left,
            "right" => Self::Right,
            "up" => Self::Up,
            "down" => Self::Down,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The root of the mind map, for root nodes. / 思维导图根节点的属性。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MindMapRoot {
    /// The layout of the mind map. / 思维导图的布局。
    pub layout: MindMapRootLayout,
    /// The shape of the mind map node. / 思维导图节点的图形。
    pub r#type: Type,
    /// The style of the connecting lines of the mind map. / 思维导图连接线的样式。
    pub line_style: MindMapRootLineStyle,
    /// The IDs of the children above the root. / 位于根节点上方的子节点的 ID。
    pub up_children: Vec<String>,
    /// The IDs of the children below the root. / 位于根节点下方的子节点的 ID。
    pub down_children: Vec<String>,
    /// The IDs of the children to the left of the root. / 位于根节点左侧的子节点的 ID。
    pub left_children: Vec<String>,
    /// The IDs of the children to the right of the root. / 位于根节点右侧的子节点的 ID。
    pub right_children: Vec<String>,
}
impl wire::Object for MindMapRoot {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("layout", &mut self.layout);
        f.field("type", &mut self.r#type);
        f.field("line_style", &mut self.line_style);
        f.field("up_children", &mut self.up_children);
        f.field("down_children", &mut self.down_children);
        f.field("left_children", &mut self.left_children);
        f.field("right_children", &mut self.right_children);
    }
}
/// The request form of [`MindMapRoot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MindMapRootInput {
    /// The layout of the mind map. / 思维导图的布局。
    pub layout: Option<MindMapRootLayout>,
    /// The shape of the mind map node. / 思维导图节点的图形。
    pub r#type: Option<Type>,
    /// The style of the connecting lines of the mind map. / 思维导图连接线的样式。
    pub line_style: Option<MindMapRootLineStyle>,
    /// The IDs of the children above the root. / 位于根节点上方的子节点的 ID。
    pub up_children: Option<Vec<String>>,
    /// The IDs of the children below the root. / 位于根节点下方的子节点的 ID。
    pub down_children: Option<Vec<String>>,
    /// The IDs of the children to the left of the root. / 位于根节点左侧的子节点的 ID。
    pub left_children: Option<Vec<String>>,
    /// The IDs of the children to the right of the root. / 位于根节点右侧的子节点的 ID。
    pub right_children: Option<Vec<String>>,
}
impl MindMapRootInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `layout`.
    #[must_use]
    pub fn layout(mut self, value: MindMapRootLayout) -> Self {
        self.layout = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `line_style`.
    #[must_use]
    pub fn line_style(mut self, value: MindMapRootLineStyle) -> Self {
        self.line_style = Some(value);
        self
    }
    /// Sets `up_children`.
    #[must_use]
    pub fn up_children(mut self, value: impl Into<Vec<String>>) -> Self {
        self.up_children = Some(value.into());
        self
    }
    /// Sets `down_children`.
    #[must_use]
    pub fn down_children(mut self, value: impl Into<Vec<String>>) -> Self {
        self.down_children = Some(value.into());
        self
    }
    /// Sets `left_children`.
    #[must_use]
    pub fn left_children(mut self, value: impl Into<Vec<String>>) -> Self {
        self.left_children = Some(value.into());
        self
    }
    /// Sets `right_children`.
    #[must_use]
    pub fn right_children(mut self, value: impl Into<Vec<String>>) -> Self {
        self.right_children = Some(value.into());
        self
    }
}
impl wire::Object for MindMapRootInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("layout", &mut self.layout);
        f.field("type", &mut self.r#type);
        f.field("line_style", &mut self.line_style);
        f.field("up_children", &mut self.up_children);
        f.field("down_children", &mut self.down_children);
        f.field("left_children", &mut self.left_children);
        f.field("right_children", &mut self.right_children);
    }
}
/// The layout of the mind map. / 思维导图的布局。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MindMapRootLayout {
    /// `up_down`: Up and down / 上下布局
    UpDown,
    /// `left_right`: Left and right / 左右布局
    LeftRight,
    /// `tree_left`: Tree to the left / 左树
    TreeLeft,
    /// `tree_right`: Tree to the right / 右树
    TreeRight,
    /// `tree_balance`: Tree balanced to both sides / 左右平衡树
    TreeBalance,
    /// `vertical_time_line`: Vertical timeline / 垂直时间线
    VerticalTimeLine,
    /// `horizontal_time_line`: Horizontal timeline / 水平时间线
    HorizontalTimeLine,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MindMapRootLayout {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MindMapRootLayout {
    fn as_str(&self) -> &str {
        match self {
            Self::UpDown => "up_down",
            Self::LeftRight => "left_right",
            Self::TreeLeft => "tree_left",
            Self::TreeRight => "tree_right",
            Self::TreeBalance => "tree_balance",
            Self::VerticalTimeLine => "vertical_time_line",
            Self::HorizontalTimeLine => "horizontal_time_line",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "up_down" => Self::UpDown,
            "left_right" => Self::LeftRight,
            "tree_left" => Self::TreeLeft,
            "tree_right" => Self::TreeRight,
            "tree_balance" => Self::TreeBalance,
            "vertical_time_line" => Self::VerticalTimeLine,
            "horizontal_time_line" => Self::HorizontalTimeLine,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The style of the connecting lines of the mind map. / 思维导图连接线的样式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MindMapRootLineStyle {
    /// `curve`: Curved / 曲线
    Curve,
    /// `right_angle`: Right-angled / 直角折线
    RightAngle,
    /// `round_angle`: Right-angled with round corners / 圆角折线
    RoundAngle,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MindMapRootLineStyle {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MindMapRootLineStyle {
    fn as_str(&self) -> &str {
        match self {
            Self::Curve => "curve",
            Self::RightAngle => "right_angle",
            Self::RoundAngle => "round_angle",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "curve" => Self::Curve,
            "right_angle" => Self::RightAngle,
            "round_angle" => Self::RoundAngle,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The stroke, for pen drawings. / 笔画的属性，用于画笔节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paint {
    /// The type of pen that it was drawn with. / 画笔的类型。
    /// - Length: 0 to 100
    pub r#type: PaintType,
    /// The points that the stroke passes through. / 笔画经过的各点。
    /// - Length: 1 to 100000000
    pub lines: Vec<Point>,
    /// The thickness of the stroke, in pixels. / 笔画的粗细，单位为像素。
    /// - From 1 to 23
    /// - Example: `7`
    pub width: i64,
    /// The color of the stroke. / 笔画的颜色。
    /// - Length: 7 to 7
    /// - Example: `"#ffffff"`
    pub color: String,
}
impl wire::Object for Paint {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("lines", &mut self.lines);
        f.field("width", &mut self.width);
        f.field("color", &mut self.color);
    }
}
/// The request form of [`Paint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaintInput {
    /// The type of pen that it was drawn with. / 画笔的类型。
    /// - Length: 0 to 100
    pub r#type: Option<PaintType>,
    /// The points that the stroke passes through. / 笔画经过的各点。
    /// - Length: 1 to 100000000
    pub lines: Option<Vec<PointInput>>,
    /// The thickness of the stroke, in pixels. / 笔画的粗细，单位为像素。
    /// - From 1 to 23
    /// - Example: `7`
    pub width: Option<i64>,
    /// The color of the stroke. / 笔画的颜色。
    /// - Length: 7 to 7
    /// - Example: `"#ffffff"`
    pub color: Option<String>,
}
impl PaintInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: PaintType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `lines`.
    #[must_use]
    pub fn lines(mut self, value: impl Into<Vec<PointInput>>) -> Self {
        self.lines = Some(value.into());
        self
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}
impl wire::Object for PaintInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("lines", &mut self.lines);
        f.field("width", &mut self.width);
        f.field("color", &mut self.color);
    }
}
/// The type of pen that it was drawn with. / 画笔的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaintType {
    /// `marker`: Marker / 马克笔
    Marker,
    /// `highlight`: Highlighter / 荧光笔
    Highlight,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PaintType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PaintType {
    fn as_str(&self) -> &str {
        match self {
            Self::Marker => "marker",
            Self::Highlight => "highlight",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "marker" => Self::Marker,
            "highlight" => Self::Highlight,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The parameters of a sector or ring. / 扇形或圆环的参数。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pie {
    /// The angle of the radius at which the sector starts, in degrees: 0 points to the right, and it grows clockwise.
    ///
    /// 起始半径边的角度，单位为度；水平向右为 0，顺时针递增。
    /// - From 0.0 to 360.0
    /// - Example: `30.0`
    pub start_radial_line_angle: f64,
    /// The central angle of the sector, in degrees, counterclockwise from the starting radius.
    ///
    /// 圆心角，单位为度，从起始半径边起逆时针计。
    /// - From 0.0 to 360.0
    /// - Example: `40.0`
    pub central_angle: f64,
    /// The radius, in pixels. / 半径，单位为像素。
    /// - From 1 to 10000000000
    /// - Example: `10`
    pub radius: f64,
    /// How much of the radius the sector fills: 0 is just the circumference, 1 a full disk.
    ///
    /// 扇区在半径方向上所占的比例，0 为一条圆周线，1 为整个圆盘。
    /// - Default: `1`
    /// - From 0 to 1
    pub sector_ratio: f64,
}
impl wire::Object for Pie {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_radial_line_angle", &mut self.start_radial_line_angle);
        f.field("central_angle", &mut self.central_angle);
        f.field("radius", &mut self.radius);
        f.field("sector_ratio", &mut self.sector_ratio);
    }
}
/// The request form of [`Pie`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PieInput {
    /// The angle of the radius at which the sector starts, in degrees: 0 points to the right, and it grows clockwise.
    ///
    /// 起始半径边的角度，单位为度；水平向右为 0，顺时针递增。
    /// - From 0.0 to 360.0
    /// - Example: `30.0`
    pub start_radial_line_angle: f64,
    /// The central angle of the sector, in degrees, counterclockwise from the starting radius.
    ///
    /// 圆心角，单位为度，从起始半径边起逆时针计。
    /// - From 0.0 to 360.0
    /// - Example: `40.0`
    pub central_angle: f64,
    /// The radius, in pixels. / 半径，单位为像素。
    /// - From 1 to 10000000000
    /// - Example: `10`
    pub radius: f64,
    /// How much of the radius the sector fills: 0 is just the circumference, 1 a full disk.
    ///
    /// 扇区在半径方向上所占的比例，0 为一条圆周线，1 为整个圆盘。
    /// - Default: `1`
    /// - From 0 to 1
    pub sector_ratio: Option<f64>,
}
impl PieInput {
    /// Creates the value from its required fields.
    pub fn new(start_radial_line_angle: f64, central_angle: f64, radius: f64) -> Self {
        Self {
            start_radial_line_angle,
            central_angle,
            radius,
            sector_ratio: Default::default(),
        }
    }
    /// Sets `sector_ratio`.
    #[must_use]
    pub fn sector_ratio(mut self, value: f64) -> Self {
        self.sector_ratio = Some(value);
        self
    }
}
impl wire::Object for PieInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_radial_line_angle", &mut self.start_radial_line_angle);
        f.field("central_angle", &mut self.central_angle);
        f.field("radius", &mut self.radius);
        f.field("sector_ratio", &mut self.sector_ratio);
    }
}
/// The coordinates of a point. / 一个点的坐标。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Point {
    /// The x coordinate of the point, as a percentage. / 点的 x 坐标，以百分比表示。
    pub x: f64,
    /// The y coordinate of the point, as a percentage. / 点的 y 坐标，以百分比表示。
    pub y: f64,
}
impl wire::Object for Point {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("x", &mut self.x);
        f.field("y", &mut self.y);
    }
}
/// The request form of [`Point`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PointInput {
    /// The x coordinate of the point, as a percentage. / 点的 x 坐标，以百分比表示。
    pub x: Option<f64>,
    /// The y coordinate of the point, as a percentage. / 点的 y 坐标，以百分比表示。
    pub y: Option<f64>,
}
impl PointInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, value: f64) -> Self {
        self.x = Some(value);
        self
    }
    /// Sets `y`.
    #[must_use]
    pub fn y(mut self, value: f64) -> Self {
        self.y = Some(value);
        self
    }
}
impl wire::Object for PointInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("x", &mut self.x);
        f.field("y", &mut self.y);
    }
}
/// The text as rich text. / 富文本形式的文字。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichText {
    /// The paragraphs of the rich text. / 富文本的各段落。
    /// - Length: 0 to 1000
    pub paragraphs: Vec<RichTextParagraph>,
}
impl wire::Object for RichText {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("paragraphs", &mut self.paragraphs);
    }
}
/// The elements of the paragraph. / 段落中的各元素。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElement {
    /// The type of element, which decides which `*_element` field to fill in. / 该元素的类型，决定填写哪个 `*_element` 字段。
    /// - `0`: Text / 文本
    /// - `1`: Link / 链接
    /// - `2`: Mention of a user / @ 用户
    /// - `3`: Document / 文档
    /// - Example: `0`
    pub element_type: i64,
    /// The text, if `element_type` is 0. / 文本元素，`element_type` 为 0 时填写。
    pub text_element: RichTextElementText,
    /// The link, if `element_type` is 1. / 链接元素，`element_type` 为 1 时填写。
    pub link_element: RichTextElementLink,
    /// The mention of a user, if `element_type` is 2. / @ 用户元素，`element_type` 为 2 时填写。
    pub mention_user_element: RichTextElementMentionUser,
    /// The mention of a document, if `element_type` is 3. / 文档元素，`element_type` 为 3 时填写。
    pub mention_doc_element: RichTextElementMentionDoc,
}
impl wire::Object for RichTextElement {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("element_type", &mut self.element_type);
        f.field("text_element", &mut self.text_element);
        f.field("link_element", &mut self.link_element);
        f.field("mention_user_element", &mut self.mention_user_element);
        f.field("mention_doc_element", &mut self.mention_doc_element);
    }
}
/// The request form of [`RichTextElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementInput {
    /// The type of element, which decides which `*_element` field to fill in. / 该元素的类型，决定填写哪个 `*_element` 字段。
    /// - `0`: Text / 文本
    /// - `1`: Link / 链接
    /// - `2`: Mention of a user / @ 用户
    /// - `3`: Document / 文档
    /// - Example: `0`
    pub element_type: i64,
    /// The text, if `element_type` is 0. / 文本元素，`element_type` 为 0 时填写。
    pub text_element: Option<RichTextElementTextInput>,
    /// The link, if `element_type` is 1. / 链接元素，`element_type` 为 1 时填写。
    pub link_element: Option<RichTextElementLinkInput>,
    /// The mention of a user, if `element_type` is 2. / @ 用户元素，`element_type` 为 2 时填写。
    pub mention_user_element: Option<RichTextElementMentionUserInput>,
    /// The mention of a document, if `element_type` is 3. / 文档元素，`element_type` 为 3 时填写。
    pub mention_doc_element: Option<RichTextElementMentionDocInput>,
}
impl RichTextElementInput {
    /// Creates the value from its required fields.
    pub fn new(element_type: i64) -> Self {
        Self {
            element_type,
            text_element: Default::default(),
            link_element: Default::default(),
            mention_user_element: Default::default(),
            mention_doc_element: Default::default(),
        }
    }
    /// Sets `text_element`.
    #[must_use]
    pub fn text_element(mut self, value: RichTextElementTextInput) -> Self {
        self.text_element = Some(value);
        self
    }
    /// Sets `link_element`.
    #[must_use]
    pub fn link_element(mut self, value: RichTextElementLinkInput) -> Self {
        self.link_element = Some(value);
        self
    }
    /// Sets `mention_user_element`.
    #[must_use]
    pub fn mention_user_element(
        mut self,
        value: RichTextElementMentionUserInput,
    ) -> Self {
        self.mention_user_element = Some(value);
        self
    }
    /// Sets `mention_doc_element`.
    #[must_use]
    pub fn mention_doc_element(mut self, value: RichTextElementMentionDocInput) -> Self {
        self.mention_doc_element = Some(value);
        self
    }
}
impl wire::Object for RichTextElementInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("element_type", &mut self.element_type);
        f.field("text_element", &mut self.text_element);
        f.field("link_element", &mut self.link_element);
        f.field("mention_user_element", &mut self.mention_user_element);
        f.field("mention_doc_element", &mut self.mention_doc_element);
    }
}
/// The link, if `element_type` is 1. / 链接元素，`element_type` 为 1 时填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementLink {
    /// The address that the link leads to. / 链接指向的地址。
    /// - Length: 0 to 1000
    /// - Example: `"https://bytedance.larkoffice.com"`
    pub herf: String,
    /// The text that the element shows; for a link, the text of the link. / 该元素显示的文字；对链接而言即链接文字。
    /// - Length: 0 to 10000
    /// - Example: `"text"`
    pub text: String,
    /// The style of the text. / 文字的样式。
    pub text_style: RichTextElementTextStyle,
}
impl wire::Object for RichTextElementLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("herf", &mut self.herf);
        f.field("text", &mut self.text);
        f.field("text_style", &mut self.text_style);
    }
}
/// The request form of [`RichTextElementLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementLinkInput {
    /// The address that the link leads to. / 链接指向的地址。
    /// - Length: 0 to 1000
    /// - Example: `"https://bytedance.larkoffice.com"`
    pub herf: String,
    /// The text that the element shows; for a link, the text of the link. / 该元素显示的文字；对链接而言即链接文字。
    /// - Length: 0 to 10000
    /// - Example: `"text"`
    pub text: Option<String>,
    /// The style of the text. / 文字的样式。
    pub text_style: Option<RichTextElementTextStyleInput>,
}
impl RichTextElementLinkInput {
    /// Creates the value from its required fields.
    pub fn new(herf: impl Into<String>) -> Self {
        Self {
            herf: herf.into(),
            text: Default::default(),
            text_style: Default::default(),
        }
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `text_style`.
    #[must_use]
    pub fn text_style(mut self, value: RichTextElementTextStyleInput) -> Self {
        self.text_style = Some(value);
        self
    }
}
impl wire::Object for RichTextElementLinkInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("herf", &mut self.herf);
        f.field("text", &mut self.text);
        f.field("text_style", &mut self.text_style);
    }
}
/// The mention of a document, if `element_type` is 3. / 文档元素，`element_type` 为 3 时填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementMentionDoc {
    /// The URL of the document. / 文档的链接。
    /// - Length: 0 to 1000
    /// - Example: `"https://bytedance.larkoffice.com/wiki/xxxxx"`
    pub doc_url: String,
    /// The style of the text. / 文字的样式。
    pub text_style: RichTextElementTextStyle,
}
impl wire::Object for RichTextElementMentionDoc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("doc_url", &mut self.doc_url);
        f.field("text_style", &mut self.text_style);
    }
}
/// The request form of [`RichTextElementMentionDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementMentionDocInput {
    /// The URL of the document. / 文档的链接。
    /// - Length: 0 to 1000
    /// - Example: `"https://bytedance.larkoffice.com/wiki/xxxxx"`
    pub doc_url: String,
    /// The style of the text. / 文字的样式。
    pub text_style: Option<RichTextElementTextStyleInput>,
}
impl RichTextElementMentionDocInput {
    /// Creates the value from its required fields.
    pub fn new(doc_url: impl Into<String>) -> Self {
        Self {
            doc_url: doc_url.into(),
            text_style: Default::default(),
        }
    }
    /// Sets `text_style`.
    #[must_use]
    pub fn text_style(mut self, value: RichTextElementTextStyleInput) -> Self {
        self.text_style = Some(value);
        self
    }
}
impl wire::Object for RichTextElementMentionDocInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("doc_url", &mut self.doc_url);
        f.field("text_style", &mut self.text_style);
    }
}
/// The mention of a user, if `element_type` is 2. / @ 用户元素，`element_type` 为 2 时填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementMentionUser {
    /// The open_id of the user mentioned. / 所 @ 用户的 open_id。
    /// - Example: `"ou_da5****************dfe"`
    pub user_id: String,
    /// The style of the text of the mention. / 所 @ 用户名的文字样式。
    pub text_style: RichTextElementTextStyle,
}
impl wire::Object for RichTextElementMentionUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("text_style", &mut self.text_style);
    }
}
/// The request form of [`RichTextElementMentionUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementMentionUserInput {
    /// The open_id of the user mentioned. / 所 @ 用户的 open_id。
    /// - Example: `"ou_da5****************dfe"`
    pub user_id: String,
    /// The style of the text of the mention. / 所 @ 用户名的文字样式。
    pub text_style: Option<RichTextElementTextStyleInput>,
}
impl RichTextElementMentionUserInput {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            text_style: Default::default(),
        }
    }
    /// Sets `text_style`.
    #[must_use]
    pub fn text_style(mut self, value: RichTextElementTextStyleInput) -> Self {
        self.text_style = Some(value);
        self
    }
}
impl wire::Object for RichTextElementMentionUserInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("text_style", &mut self.text_style);
    }
}
/// The text, if `element_type` is 0. / 文本元素，`element_type` 为 0 时填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementText {
    /// The text that the element shows; for a link, the text of the link. / 该元素显示的文字；对链接而言即链接文字。
    /// - Length: 0 to 10000
    /// - Example: `"text"`
    pub text: String,
    /// The style of the text. / 文字的样式。
    pub text_style: RichTextElementTextStyle,
}
impl wire::Object for RichTextElementText {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("text_style", &mut self.text_style);
    }
}
/// The request form of [`RichTextElementText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementTextInput {
    /// The text that the element shows; for a link, the text of the link. / 该元素显示的文字；对链接而言即链接文字。
    /// - Length: 0 to 10000
    /// - Example: `"text"`
    pub text: String,
    /// The style of the text. / 文字的样式。
    pub text_style: Option<RichTextElementTextStyleInput>,
}
impl RichTextElementTextInput {
    /// Creates the value from its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            text_style: Default::default(),
        }
    }
    /// Sets `text_style`.
    #[must_use]
    pub fn text_style(mut self, value: RichTextElementTextStyleInput) -> Self {
        self.text_style = Some(value);
        self
    }
}
impl wire::Object for RichTextElementTextInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("text_style", &mut self.text_style);
    }
}
/// The style of a text. / 文字的样式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementTextStyle {
    /// The weight of the text. / 文字的粗细。
    /// - Length: 0 to 10
    /// - Example: `"bold"`
    pub font_weight: String,
    /// The font size of the text. / 文字的字号。
    /// - From 0 to 1000
    /// - Example: `14`
    pub font_size: i64,
    /// The color of the text as a hexadecimal RGB value. / 文字颜色，为 16 进制 RGB 值。
    /// - Length: 7 to 7
    /// - Example: `"#000000"`
    pub text_color: String,
    /// The background color of the text as a hexadecimal RGB value. / 文字的背景色，为 16 进制 RGB 值。
    /// - Length: 7 to 7
    /// - Example: `"#000000"`
    pub text_background_color: String,
    /// Whether the text is struck through. / 文字是否带删除线。
    pub line_through: bool,
    /// Whether the text is underlined. / 文字是否带下划线。
    pub underline: bool,
    /// Whether the text is italic. / 文字是否为斜体。
    pub italic: bool,
}
impl wire::Object for RichTextElementTextStyle {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("font_weight", &mut self.font_weight);
        f.field("font_size", &mut self.font_size);
        f.field("text_color", &mut self.text_color);
        f.field("text_background_color", &mut self.text_background_color);
        f.field("line_through", &mut self.line_through);
        f.field("underline", &mut self.underline);
        f.field("italic", &mut self.italic);
    }
}
/// The request form of [`RichTextElementTextStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextElementTextStyleInput {
    /// The weight of the text. / 文字的粗细。
    /// - Length: 0 to 10
    /// - Example: `"bold"`
    pub font_weight: Option<String>,
    /// The font size of the text. / 文字的字号。
    /// - From 0 to 1000
    /// - Example: `14`
    pub font_size: Option<i64>,
    /// The color of the text as a hexadecimal RGB value. / 文字颜色，为 16 进制 RGB 值。
    /// - Length: 7 to 7
    /// - Example: `"#000000"`
    pub text_color: Option<String>,
    /// The background color of the text as a hexadecimal RGB value. / 文字的背景色，为 16 进制 RGB 值。
    /// - Length: 7 to 7
    /// - Example: `"#000000"`
    pub text_background_color: Option<String>,
    /// Whether the text is struck through. / 文字是否带删除线。
    pub line_through: Option<bool>,
    /// Whether the text is underlined. / 文字是否带下划线。
    pub underline: Option<bool>,
    /// Whether the text is italic. / 文字是否为斜体。
    pub italic: Option<bool>,
}
impl RichTextElementTextStyleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `font_weight`.
    #[must_use]
    pub fn font_weight(mut self, value: impl Into<String>) -> Self {
        self.font_weight = Some(value.into());
        self
    }
    /// Sets `font_size`.
    #[must_use]
    pub fn font_size(mut self, value: i64) -> Self {
        self.font_size = Some(value);
        self
    }
    /// Sets `text_color`.
    #[must_use]
    pub fn text_color(mut self, value: impl Into<String>) -> Self {
        self.text_color = Some(value.into());
        self
    }
    /// Sets `text_background_color`.
    #[must_use]
    pub fn text_background_color(mut self, value: impl Into<String>) -> Self {
        self.text_background_color = Some(value.into());
        self
    }
    /// Sets `line_through`.
    #[must_use]
    pub fn line_through(mut self, value: bool) -> Self {
        self.line_through = Some(value);
        self
    }
    /// Sets `underline`.
    #[must_use]
    pub fn underline(mut self, value: bool) -> Self {
        self.underline = Some(value);
        self
    }
    /// Sets `italic`.
    #[must_use]
    pub fn italic(mut self, value: bool) -> Self {
        self.italic = Some(value);
        self
    }
}
impl wire::Object for RichTextElementTextStyleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("font_weight", &mut self.font_weight);
        f.field("font_size", &mut self.font_size);
        f.field("text_color", &mut self.text_color);
        f.field("text_background_color", &mut self.text_background_color);
        f.field("line_through", &mut self.line_through);
        f.field("underline", &mut self.underline);
        f.field("italic", &mut self.italic);
    }
}
/// The request form of [`RichText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextInput {
    /// The paragraphs of the rich text. / 富文本的各段落。
    /// - Length: 0 to 1000
    pub paragraphs: Option<Vec<RichTextParagraphInput>>,
}
impl RichTextInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `paragraphs`.
    #[must_use]
    pub fn paragraphs(mut self, value: impl Into<Vec<RichTextParagraphInput>>) -> Self {
        self.paragraphs = Some(value.into());
        self
    }
}
impl wire::Object for RichTextInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("paragraphs", &mut self.paragraphs);
    }
}
/// The paragraphs of the rich text. / 富文本的各段落。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextParagraph {
    /// The type of paragraph. / 段落的类型。
    /// - `0`: Ordinary paragraph / 普通段落
    /// - `1`: Bulleted list / 无序列表
    /// - `2`: Numbered list / 有序列表
    /// - Example: `0`
    pub paragraph_type: i64,
    /// The elements of the paragraph. / 段落中的各元素。
    /// - Length: 0 to 1000
    pub elements: Vec<RichTextElement>,
    /// How many characters the paragraph is indented by. / 段落缩进多少个字符。
    /// - From 0 to 100
    /// - Example: `0`
    pub indent: i64,
    /// Where the numbering of the list starts; the first item has this number plus 1.
    ///
    /// 有序列表从几开始编号，首项的序号为该值加 1。
    /// - From 0 to 10000
    /// - Example: `0`
    pub list_begin_index: i64,
    /// Whether the paragraph is a quote. / 段落是否为引用。
    pub quote: bool,
}
impl wire::Object for RichTextParagraph {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("paragraph_type", &mut self.paragraph_type);
        f.field("elements", &mut self.elements);
        f.field("indent", &mut self.indent);
        f.field("list_begin_index", &mut self.list_begin_index);
        f.field("quote", &mut self.quote);
    }
}
/// The request form of [`RichTextParagraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichTextParagraphInput {
    /// The type of paragraph. / 段落的类型。
    /// - `0`: Ordinary paragraph / 普通段落
    /// - `1`: Bulleted list / 无序列表
    /// - `2`: Numbered list / 有序列表
    /// - Example: `0`
    pub paragraph_type: i64,
    /// The elements of the paragraph. / 段落中的各元素。
    /// - Length: 0 to 1000
    pub elements: Option<Vec<RichTextElementInput>>,
    /// How many characters the paragraph is indented by. / 段落缩进多少个字符。
    /// - From 0 to 100
    /// - Example: `0`
    pub indent: Option<i64>,
    /// Where the numbering of the list starts; the first item has this number plus 1.
    ///
    /// 有序列表从几开始编号，首项的序号为该值加 1。
    /// - From 0 to 10000
    /// - Example: `0`
    pub list_begin_index: Option<i64>,
    /// Whether the paragraph is a quote. / 段落是否为引用。
    pub quote: Option<bool>,
}
impl RichTextParagraphInput {
    /// Creates the value from its required fields.
    pub fn new(paragraph_type: i64) -> Self {
        Self {
            paragraph_type,
            elements: Default::default(),
            indent: Default::default(),
            list_begin_index: Default::default(),
            quote: Default::default(),
        }
    }
    /// Sets `elements`.
    #[must_use]
    pub fn elements(mut self, value: impl Into<Vec<RichTextElementInput>>) -> Self {
        self.elements = Some(value.into());
        self
    }
    /// Sets `indent`.
    #[must_use]
    pub fn indent(mut self, value: i64) -> Self {
        self.indent = Some(value);
        self
    }
    /// Sets `list_begin_index`.
    #[must_use]
    pub fn list_begin_index(mut self, value: i64) -> Self {
        self.list_begin_index = Some(value);
        self
    }
    /// Sets `quote`.
    #[must_use]
    pub fn quote(mut self, value: bool) -> Self {
        self.quote = Some(value);
        self
    }
}
impl wire::Object for RichTextParagraphInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("paragraph_type", &mut self.paragraph_type);
        f.field("elements", &mut self.elements);
        f.field("indent", &mut self.indent);
        f.field("list_begin_index", &mut self.list_begin_index);
        f.field("quote", &mut self.quote);
    }
}
/// The section, for nodes of that type. / 分区的属性，用于分区节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Section {
    /// The title of the section. / 分区的标题。
    /// - Length: 0 to 1024
    /// - Example: `"text"`
    pub title: String,
}
impl wire::Object for Section {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
    }
}
/// The request form of [`Section`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectionInput {
    /// The title of the section. / 分区的标题。
    /// - Length: 0 to 1024
    /// - Example: `"text"`
    pub title: Option<String>,
}
impl SectionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
impl wire::Object for SectionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
    }
}
/// The sticky note, for nodes of that type. / 便签的属性，用于便签节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StickyNote {
    /// The author of the sticky note, as a `user_id_type` ID. / 便签作者的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"12345678"`
    pub user_id: String,
    /// Whether the sticky note shows its author. / 便签上是否显示作者。
    pub show_author_info: bool,
}
impl wire::Object for StickyNote {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("show_author_info", &mut self.show_author_info);
    }
}
/// The request form of [`StickyNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StickyNoteInput {
    /// The author of the sticky note, as a `user_id_type` ID. / 便签作者的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"12345678"`
    pub user_id: Option<String>,
    /// Whether the sticky note shows its author. / 便签上是否显示作者。
    pub show_author_info: Option<bool>,
}
impl StickyNoteInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `show_author_info`.
    #[must_use]
    pub fn show_author_info(mut self, value: bool) -> Self {
        self.show_author_info = Some(value);
        self
    }
}
impl wire::Object for StickyNoteInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("show_author_info", &mut self.show_author_info);
    }
}
/// The style of a shape, table or cell. / 图形、表格或单元格的样式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Style {
    /// The fill color as a hexadecimal RGB value, used if `fill_color_type` is 1.
    ///
    /// 填充颜色，为 16 进制 RGB 值，`fill_color_type` 为 1 时使用。
    /// - Length: 7 to 10
    /// - Example: `"#6db5a3"`
    pub fill_color: String,
    /// The opacity of the fill, in percent. / 填充的不透明度，单位为百分比。
    /// - From 0 to 100
    /// - Example: `50`
    pub fill_opacity: f64,
    /// The kind of line of the border. / 边框的线型。
    pub border_style: StyleBorderStyle,
    /// How thick the border is. / 边框的粗细。
    pub border_width: StyleBorderWidth,
    /// The opacity of the border, in percent. / 边框的不透明度，单位为百分比。
    /// - From 0 to 100
    /// - Example: `50`
    pub border_opacity: f64,
    /// Whether the shape is flipped horizontally. / 图形是否水平翻转。
    pub h_flip: bool,
    /// Whether the shape is flipped vertically. / 图形是否垂直翻转。
    pub v_flip: bool,
    /// The border color as a hexadecimal RGB value, used if `border_color_type` is 1.
    ///
    /// 边框颜色，为 16 进制 RGB 值，`border_color_type` 为 1 时使用。
    /// - Length: 7 to 10
    /// - Example: `"#6db5a3"`
    pub border_color: String,
    /// The code of the fill color in the theme, used if `fill_color_type` is 0.
    ///
    /// 填充颜色在主题配色中的编码，`fill_color_type` 为 0 时使用。
    /// - From -2 to 100
    /// - Example: `3`
    pub theme_fill_color_code: i64,
    /// The code of the border color in the theme, used if `border_color_type` is 0.
    ///
    /// 边框颜色在主题配色中的编码，`border_color_type` 为 0 时使用。
    /// - From -2 to 100
    /// - Example: `4`
    pub theme_border_color_code: i64,
    /// Whether the fill color comes from the theme (`theme_fill_color_code`) or is a custom one (`fill_color`).
    ///
    /// 填充颜色取自主题（`theme_fill_color_code`）还是自定义（`fill_color`）。
    /// - `0`: System color / 系统颜色
    /// - `1`: Custom color / 自定义颜色
    /// - Example: `0`
    pub fill_color_type: i64,
    /// Whether the border color comes from the theme (`theme_border_color_code`) or is a custom one (`border_color`).
    ///
    /// 边框颜色取自主题（`theme_border_color_code`）还是自定义（`border_color`）。
    /// - `0`: System color / 系统颜色
    /// - `1`: Custom color / 自定义颜色
    /// - Example: `0`
    pub border_color_type: i64,
}
impl wire::Object for Style {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("fill_color", &mut self.fill_color);
        f.field("fill_opacity", &mut self.fill_opacity);
        f.field("border_style", &mut self.border_style);
        f.field("border_width", &mut self.border_width);
        f.field("border_opacity", &mut self.border_opacity);
        f.field("h_flip", &mut self.h_flip);
        f.field("v_flip", &mut self.v_flip);
        f.field("border_color", &mut self.border_color);
        f.field("theme_fill_color_code", &mut self.theme_fill_color_code);
        f.field("theme_border_color_code", &mut self.theme_border_color_code);
        f.field("fill_color_type", &mut self.fill_color_type);
        f.field("border_color_type", &mut self.border_color_type);
    }
}
/// The kind of line of the border. / 边框的线型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StyleBorderStyle {
    /// `solid`: Solid / 实线
    Solid,
    /// `none`: No border / 无边框
    None,
    /// `dash`: Dashed / 虚线
    Dash,
    /// `dot`: Dotted / 点状虚线
    Dot,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for StyleBorderStyle {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for StyleBorderStyle {
    fn as_str(&self) -> &str {
        match self {
            Self::Solid => "solid",
            Self::None => "none",
            Self::Dash => "dash",
            Self::Dot => "dot",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "solid" => Self::Solid,
            "none" => Self::None,
            "dash" => Self::Dash,
            "dot" => Self::Dot,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How thick the border is. / 边框的粗细。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StyleBorderWidth {
    /// `extra_narrow`: Extra narrow / 极细
    ExtraNarrow,
    /// `narrow`: Narrow / 细
    Narrow,
    /// `medium`: Medium / 中
    Medium,
    /// `bold`: Bold / 粗
    Bold,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for StyleBorderWidth {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for StyleBorderWidth {
    fn as_str(&self) -> &str {
        match self {
            Self::ExtraNarrow => "extra_narrow",
            Self::Narrow => "narrow",
            Self::Medium => "medium",
            Self::Bold => "bold",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "extra_narrow" => Self::ExtraNarrow,
            "narrow" => Self::Narrow,
            "medium" => Self::Medium,
            "bold" => Self::Bold,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`Style`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StyleInput {
    /// The fill color as a hexadecimal RGB value, used if `fill_color_type` is 1.
    ///
    /// 填充颜色，为 16 进制 RGB 值，`fill_color_type` 为 1 时使用。
    /// - Length: 7 to 10
    /// - Example: `"#6db5a3"`
    pub fill_color: Option<String>,
    /// The opacity of the fill, in percent. / 填充的不透明度，单位为百分比。
    /// - From 0 to 100
    /// - Example: `50`
    pub fill_opacity: Option<f64>,
    /// The kind of line of the border. / 边框的线型。
    pub border_style: Option<StyleBorderStyle>,
    /// How thick the border is. / 边框的粗细。
    pub border_width: Option<StyleBorderWidth>,
    /// The opacity of the border, in percent. / 边框的不透明度，单位为百分比。
    /// - From 0 to 100
    /// - Example: `50`
    pub border_opacity: Option<f64>,
    /// Whether the shape is flipped horizontally. / 图形是否水平翻转。
    pub h_flip: Option<bool>,
    /// Whether the shape is flipped vertically. / 图形是否垂直翻转。
    pub v_flip: Option<bool>,
    /// The border color as a hexadecimal RGB value, used if `border_color_type` is 1.
    ///
    /// 边框颜色，为 16 进制 RGB 值，`border_color_type` 为 1 时使用。
    /// - Length: 7 to 10
    /// - Example: `"#6db5a3"`
    pub border_color: Option<String>,
    /// The code of the fill color in the theme, used if `fill_color_type` is 0.
    ///
    /// 填充颜色在主题配色中的编码，`fill_color_type` 为 0 时使用。
    /// - From -2 to 100
    /// - Example: `3`
    pub theme_fill_color_code: Option<i64>,
    /// The code of the border color in the theme, used if `border_color_type` is 0.
    ///
    /// 边框颜色在主题配色中的编码，`border_color_type` 为 0 时使用。
    /// - From -2 to 100
    /// - Example: `4`
    pub theme_border_color_code: Option<i64>,
    /// Whether the fill color comes from the theme (`theme_fill_color_code`) or is a custom one (`fill_color`).
    ///
    /// 填充颜色取自主题（`theme_fill_color_code`）还是自定义（`fill_color`）。
    /// - `0`: System color / 系统颜色
    /// - `1`: Custom color / 自定义颜色
    /// - Example: `0`
    pub fill_color_type: Option<i64>,
    /// Whether the border color comes from the theme (`theme_border_color_code`) or is a custom one (`border_color`).
    ///
    /// 边框颜色取自主题（`theme_border_color_code`）还是自定义（`border_color`）。
    /// - `0`: System color / 系统颜色
    /// - `1`: Custom color / 自定义颜色
    /// - Example: `0`
    pub border_color_type: Option<i64>,
}
impl StyleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fill_color`.
    #[must_use]
    pub fn fill_color(mut self, value: impl Into<String>) -> Self {
        self.fill_color = Some(value.into());
        self
    }
    /// Sets `fill_opacity`.
    #[must_use]
    pub fn fill_opacity(mut self, value: f64) -> Self {
        self.fill_opacity = Some(value);
        self
    }
    /// Sets `border_style`.
    #[must_use]
    pub fn border_style(mut self, value: StyleBorderStyle) -> Self {
        self.border_style = Some(value);
        self
    }
    /// Sets `border_width`.
    #[must_use]
    pub fn border_width(mut self, value: StyleBorderWidth) -> Self {
        self.border_width = Some(value);
        self
    }
    /// Sets `border_opacity`.
    #[must_use]
    pub fn border_opacity(mut self, value: f64) -> Self {
        self.border_opacity = Some(value);
        self
    }
    /// Sets `h_flip`.
    #[must_use]
    pub fn h_flip(mut self, value: bool) -> Self {
        self.h_flip = Some(value);
        self
    }
    /// Sets `v_flip`.
    #[must_use]
    pub fn v_flip(mut self, value: bool) -> Self {
        self.v_flip = Some(value);
        self
    }
    /// Sets `border_color`.
    #[must_use]
    pub fn border_color(mut self, value: impl Into<String>) -> Self {
        self.border_color = Some(value.into());
        self
    }
    /// Sets `theme_fill_color_code`.
    #[must_use]
    pub fn theme_fill_color_code(mut self, value: i64) -> Self {
        self.theme_fill_color_code = Some(value);
        self
    }
    /// Sets `theme_border_color_code`.
    #[must_use]
    pub fn theme_border_color_code(mut self, value: i64) -> Self {
        self.theme_border_color_code = Some(value);
        self
    }
    /// Sets `fill_color_type`.
    #[must_use]
    pub fn fill_color_type(mut self, value: i64) -> Self {
        self.fill_color_type = Some(value);
        self
    }
    /// Sets `border_color_type`.
    #[must_use]
    pub fn border_color_type(mut self, value: i64) -> Self {
        self.border_color_type = Some(value);
        self
    }
}
impl wire::Object for StyleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("fill_color", &mut self.fill_color);
        f.field("fill_opacity", &mut self.fill_opacity);
        f.field("border_style", &mut self.border_style);
        f.field("border_width", &mut self.border_width);
        f.field("border_opacity", &mut self.border_opacity);
        f.field("h_flip", &mut self.h_flip);
        f.field("v_flip", &mut self.v_flip);
        f.field("border_color", &mut self.border_color);
        f.field("theme_fill_color_code", &mut self.theme_fill_color_code);
        f.field("theme_border_color_code", &mut self.theme_border_color_code);
        f.field("fill_color_type", &mut self.fill_color_type);
        f.field("border_color_type", &mut self.border_color_type);
    }
}
/// The SVG graphic, for nodes of that type. / SVG 图形的属性，用于 SVG 节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Svg {
    /// The SVG code of the shape. / 图形的 SVG 代码。
    /// - Length: 1 to 10000000000000000
    pub svg_code: String,
}
impl wire::Object for Svg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("svg_code", &mut self.svg_code);
    }
}
/// The request form of [`Svg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SvgInput {
    /// The SVG code of the shape. / 图形的 SVG 代码。
    /// - Length: 1 to 10000000000000000
    pub svg_code: Option<String>,
}
impl SvgInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `svg_code`.
    #[must_use]
    pub fn svg_code(mut self, value: impl Into<String>) -> Self {
        self.svg_code = Some(value.into());
        self
    }
}
impl wire::Object for SvgInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("svg_code", &mut self.svg_code);
    }
}
/// The table, for nodes that are tables, class diagrams and the like. / 表格的属性，用于表格、类图等节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    /// The rows, columns, sizes and style of the table. / 表格的行列数、尺寸和样式。
    pub meta: TableMeta,
    /// The title of the table. / 表格的标题。
    /// - Length: 0 to 1024
    /// - Example: `"text"`
    pub title: String,
    /// The cells of the table. / 表格的各单元格。
    /// - Length: 0 to 10000
    pub cells: Vec<TableCell>,
}
impl wire::Object for Table {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meta", &mut self.meta);
        f.field("title", &mut self.title);
        f.field("cells", &mut self.cells);
    }
}
/// The cells of the table. / 表格的各单元格。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableCell {
    /// The row of the cell, counted from 1. / 单元格在第几行，从 1 计。
    /// - From 1 to 10000
    /// - Example: `1`
    pub row_index: i64,
    /// The column of the cell, counted from 1. / 单元格在第几列，从 1 计。
    /// - From 1 to 10000
    /// - Example: `1`
    pub col_index: i64,
    /// How many rows and columns the cell spans. / 单元格合并了几行几列。
    pub merge_info: TableCellMergeInfo,
    /// The IDs of the nodes in the cell. / 单元格内各节点的 ID。
    /// - Length: 0 to 3000
    /// - Example: `["o1:1"]`
    pub children: Vec<String>,
    /// The text in the cell. / 单元格内的文字。
    pub text: Text,
    /// The style of the cell, which takes precedence over that of the table. / 单元格的样式，优先于表格的样式。
    pub style: Style,
}
impl wire::Object for TableCell {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_index", &mut self.row_index);
        f.field("col_index", &mut self.col_index);
        f.field("merge_info", &mut self.merge_info);
        f.field("children", &mut self.children);
        f.field("text", &mut self.text);
        f.field("style", &mut self.style);
    }
}
/// The request form of [`TableCell`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableCellInput {
    /// The row of the cell, counted from 1. / 单元格在第几行，从 1 计。
    /// - From 1 to 10000
    /// - Example: `1`
    pub row_index: i64,
    /// The column of the cell, counted from 1. / 单元格在第几列，从 1 计。
    /// - From 1 to 10000
    /// - Example: `1`
    pub col_index: i64,
    /// How many rows and columns the cell spans. / 单元格合并了几行几列。
    pub merge_info: Option<TableCellMergeInfoInput>,
    /// The IDs of the nodes in the cell. / 单元格内各节点的 ID。
    /// - Length: 0 to 3000
    /// - Example: `["o1:1"]`
    pub children: Option<Vec<String>>,
    /// The text in the cell. / 单元格内的文字。
    pub text: Option<TextInput>,
    /// The style of the cell, which takes precedence over that of the table. / 单元格的样式，优先于表格的样式。
    pub style: Option<StyleInput>,
}
impl TableCellInput {
    /// Creates the value from its required fields.
    pub fn new(row_index: i64, col_index: i64) -> Self {
        Self {
            row_index,
            col_index,
            merge_info: Default::default(),
            children: Default::default(),
            text: Default::default(),
            style: Default::default(),
        }
    }
    /// Sets `merge_info`.
    #[must_use]
    pub fn merge_info(mut self, value: TableCellMergeInfoInput) -> Self {
        self.merge_info = Some(value);
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
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: StyleInput) -> Self {
        self.style = Some(value);
        self
    }
}
impl wire::Object for TableCellInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_index", &mut self.row_index);
        f.field("col_index", &mut self.col_index);
        f.field("merge_info", &mut self.merge_info);
        f.field("children", &mut self.children);
        f.field("text", &mut self.text);
        f.field("style", &mut self.style);
    }
}
/// How many rows and columns the cell spans. / 单元格合并了几行几列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableCellMergeInfo {
    /// How many rows are merged, counting from the row of the cell. / 该单元格从所在行起向下合并了几行。
    /// - From 1 to 10000
    /// - Example: `2`
    pub row_span: i64,
    /// How many columns are merged, counting from the column of the cell. / 该单元格从所在列起向右合并了几列。
    /// - From 1 to 10000
    /// - Example: `2`
    pub col_span: i64,
}
impl wire::Object for TableCellMergeInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_span", &mut self.row_span);
        f.field("col_span", &mut self.col_span);
    }
}
/// The request form of [`TableCellMergeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableCellMergeInfoInput {
    /// How many rows are merged, counting from the row of the cell. / 该单元格从所在行起向下合并了几行。
    /// - From 1 to 10000
    /// - Example: `2`
    pub row_span: i64,
    /// How many columns are merged, counting from the column of the cell. / 该单元格从所在列起向右合并了几列。
    /// - From 1 to 10000
    /// - Example: `2`
    pub col_span: i64,
}
impl TableCellMergeInfoInput {
    /// Creates the value from its required fields.
    pub fn new(row_span: i64, col_span: i64) -> Self {
        Self { row_span, col_span }
    }
}
impl wire::Object for TableCellMergeInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_span", &mut self.row_span);
        f.field("col_span", &mut self.col_span);
    }
}
/// The request form of [`Table`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInput {
    /// The rows, columns, sizes and style of the table. / 表格的行列数、尺寸和样式。
    pub meta: TableMetaInput,
    /// The title of the table. / 表格的标题。
    /// - Length: 0 to 1024
    /// - Example: `"text"`
    pub title: Option<String>,
    /// The cells of the table. / 表格的各单元格。
    /// - Length: 0 to 10000
    pub cells: Option<Vec<TableCellInput>>,
}
impl TableInput {
    /// Creates the value from its required fields.
    pub fn new(meta: TableMetaInput) -> Self {
        Self {
            meta,
            title: Default::default(),
            cells: Default::default(),
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `cells`.
    #[must_use]
    pub fn cells(mut self, value: impl Into<Vec<TableCellInput>>) -> Self {
        self.cells = Some(value.into());
        self
    }
}
impl wire::Object for TableInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meta", &mut self.meta);
        f.field("title", &mut self.title);
        f.field("cells", &mut self.cells);
    }
}
/// The rows, columns, sizes and style of the table. / 表格的行列数、尺寸和样式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableMeta {
    /// How many rows the table has. / 表格的行数。
    pub row_num: i64,
    /// How many columns the table has. / 表格的列数。
    pub col_num: i64,
    /// The height of each row, in pixels. / 各行的行高，单位为像素。
    pub row_sizes: Vec<f64>,
    /// The width of each column, in pixels. / 各列的列宽，单位为像素。
    pub col_sizes: Vec<f64>,
    /// The style of the whole table. / 整个表格的样式。
    pub style: Style,
    /// The text style of the whole table. / 整个表格的文字样式。
    pub text: Text,
}
impl wire::Object for TableMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_num", &mut self.row_num);
        f.field("col_num", &mut self.col_num);
        f.field("row_sizes", &mut self.row_sizes);
        f.field("col_sizes", &mut self.col_sizes);
        f.field("style", &mut self.style);
        f.field("text", &mut self.text);
    }
}
/// The request form of [`TableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableMetaInput {
    /// How many rows the table has. / 表格的行数。
    pub row_num: Option<i64>,
    /// How many columns the table has. / 表格的列数。
    pub col_num: Option<i64>,
    /// The height of each row, in pixels. / 各行的行高，单位为像素。
    pub row_sizes: Option<Vec<f64>>,
    /// The width of each column, in pixels. / 各列的列宽，单位为像素。
    pub col_sizes: Option<Vec<f64>>,
    /// The style of the whole table. / 整个表格的样式。
    pub style: Option<StyleInput>,
    /// The text style of the whole table. / 整个表格的文字样式。
    pub text: Option<TextInput>,
}
impl TableMetaInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `row_num`.
    #[must_use]
    pub fn row_num(mut self, value: i64) -> Self {
        self.row_num = Some(value);
        self
    }
    /// Sets `col_num`.
    #[must_use]
    pub fn col_num(mut self, value: i64) -> Self {
        self.col_num = Some(value);
        self
    }
    /// Sets `row_sizes`.
    #[must_use]
    pub fn row_sizes(mut self, value: impl Into<Vec<f64>>) -> Self {
        self.row_sizes = Some(value.into());
        self
    }
    /// Sets `col_sizes`.
    #[must_use]
    pub fn col_sizes(mut self, value: impl Into<Vec<f64>>) -> Self {
        self.col_sizes = Some(value.into());
        self
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: StyleInput) -> Self {
        self.style = Some(value);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: TextInput) -> Self {
        self.text = Some(value);
        self
    }
}
impl wire::Object for TableMetaInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("row_num", &mut self.row_num);
        f.field("col_num", &mut self.col_num);
        f.field("row_sizes", &mut self.row_sizes);
        f.field("col_sizes", &mut self.col_sizes);
        f.field("style", &mut self.style);
        f.field("text", &mut self.text);
    }
}
/// A text in a shape, with its style. / 图形中的文字及其样式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Text {
    /// The content of the text. / 文字的内容。
    /// - Length: 0 to 1024
    /// - Example: `"text"`
    pub text: String,
    /// The weight of the text. / 文字的粗细。
    pub font_weight: TextFontWeight,
    /// The font size of the text, in pixels; 14 if omitted. / 文字的字号，单位为像素；不填则为 14 像素。
    /// - Example: `14`
    pub font_size: i64,
    /// How the text is aligned horizontally. / 文字的水平对齐方式。
    pub horizontal_align: TextHorizontalAlign,
    /// How the text is aligned vertically. / 文字的垂直对齐方式。
    pub vertical_align: TextVerticalAlign,
    /// The color of the text as a hexadecimal RGB value. / 文字颜色，为 16 进制 RGB 值。
    /// - Length: 7 to 10
    /// - Example: `"#6db5a3"`
    pub text_color: String,
    /// The background color of the text as a hexadecimal RGB value. / 文字的背景色，为 16 进制 RGB 值。
    /// - Length: 7 to 10
    /// - Example: `"#6db5a3"`
    pub text_background_color: String,
    /// Whether the text is struck through. / 文字是否带删除线。
    pub line_through: bool,
    /// Whether the text is underlined. / 文字是否带下划线。
    pub underline: bool,
    /// Whether the text is italic. / 文字是否为斜体。
    pub italic: bool,
    /// The angle that the text is rotated by, in degrees. / 文字旋转的角度，单位为度。
    /// - From 0 to 270
    /// - `0`: Not rotated / 不旋转
    /// - `90`: 90 degrees / 90 度
    /// - `180`: 180 degrees / 180 度
    /// - `270`: 270 degrees / 270 度
    /// - Example: `90`
    pub angle: i64,
    /// The code of the text color in the theme, used if `text_color_type` is 0.
    ///
    /// 文字颜色在主题配色中的编码，`text_color_type` 为 0 时使用。
    /// - From -2 to 100
    /// - Example: `0`
    pub theme_text_color_code: i64,
    /// The code of the background color in the theme, used if `text_background_color_type` is 0.
    ///
    /// 文字背景色在主题配色中的编码，`text_background_color_type` 为 0 时使用。
    /// - From -2 to 100
    /// - Example: `-1`
    pub theme_text_background_color_code: i64,
    /// The text as rich text. / 富文本形式的文字。
    pub rich_text: RichText,
    /// Whether the text color comes from the theme (`theme_text_color_code`) or is a custom one (`text_color`).
    ///
    /// 文字颜色取自主题（`theme_text_color_code`）还是自定义（`text_color`）。
    /// - `0`: System color / 系统颜色
    /// - `1`: Custom color / 自定义颜色
    /// - Example: `0`
    pub text_color_type: i64,
    /// Whether the background color comes from the theme (`theme_text_background_color_code`) or is a custom one (`text_background_color`).
    ///
    /// 文字背景色取自主题（`theme_text_background_color_code`）还是自定义（`text_background_color`）。
    /// - `0`: System color / 系统颜色
    /// - `1`: Custom color / 自定义颜色
    /// - Example: `0`
    pub text_background_color_type: i64,
}
impl wire::Object for Text {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("font_weight", &mut self.font_weight);
        f.field("font_size", &mut self.font_size);
        f.field("horizontal_align", &mut self.horizontal_align);
        f.field("vertical_align", &mut self.vertical_align);
        f.field("text_color", &mut self.text_color);
        f.field("text_background_color", &mut self.text_background_color);
        f.field("line_through", &mut self.line_through);
        f.field("underline", &mut self.underline);
        f.field("italic", &mut self.italic);
        f.field("angle", &mut self.angle);
        f.field("theme_text_color_code", &mut self.theme_text_color_code);
        f.field(
            "theme_text_background_color_code",
            &mut self.theme_text_background_color_code,
        );
        f.field("rich_text", &mut self.rich_text);
        f.field("text_color_type", &mut self.text_color_type);
        f.field("text_background_color_type", &mut self.text_background_color_type);
    }
}
/// The weight of the text. / 文字的粗细。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextFontWeight {
    /// `regular`: Regular / 常规
    Regular,
    /// `bold`: Bold / 加粗
    Bold,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TextFontWeight {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TextFontWeight {
    fn as_str(&self) -> &str {
        match self {
            Self::Regular => "regular",
            Self::Bold => "bold",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "regular" => Self::Regular,
            "bold" => Self::Bold,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the text is aligned horizontally. / 文字的水平对齐方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextHorizontalAlign {
    /// `left`: Left / 左对齐
    Left,
    /// `center`: Center / 居中
    Center,
    /// `right`: Right / 右对齐
    Right,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TextHorizontalAlign {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TextHorizontalAlign {
    fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Center => "center",
            Self::Right => "right",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "left" => Self::Left,
            "center" => Self::Center,
            "right" => Self::Right,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`Text`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextInput {
    /// The content of the text. / 文字的内容。
    /// - Length: 0 to 1024
    /// - Example: `"text"`
    pub text: Option<String>,
    /// The weight of the text. / 文字的粗细。
    pub font_weight: Option<TextFontWeight>,
    /// The font size of the text, in pixels; 14 if omitted. / 文字的字号，单位为像素；不填则为 14 像素。
    /// - Example: `14`
    pub font_size: Option<i64>,
    /// How the text is aligned horizontally. / 文字的水平对齐方式。
    pub horizontal_align: Option<TextHorizontalAlign>,
    /// How the text is aligned vertically. / 文字的垂直对齐方式。
    pub vertical_align: Option<TextVerticalAlign>,
    /// The color of the text as a hexadecimal RGB value. / 文字颜色，为 16 进制 RGB 值。
    /// - Length: 7 to 10
    /// - Example: `"#6db5a3"`
    pub text_color: Option<String>,
    /// The background color of the text as a hexadecimal RGB value. / 文字的背景色，为 16 进制 RGB 值。
    /// - Length: 7 to 10
    /// - Example: `"#6db5a3"`
    pub text_background_color: Option<String>,
    /// Whether the text is struck through. / 文字是否带删除线。
    pub line_through: Option<bool>,
    /// Whether the text is underlined. / 文字是否带下划线。
    pub underline: Option<bool>,
    /// Whether the text is italic. / 文字是否为斜体。
    pub italic: Option<bool>,
    /// The angle that the text is rotated by, in degrees. / 文字旋转的角度，单位为度。
    /// - From 0 to 270
    /// - `0`: Not rotated / 不旋转
    /// - `90`: 90 degrees / 90 度
    /// - `180`: 180 degrees / 180 度
    /// - `270`: 270 degrees / 270 度
    /// - Example: `90`
    pub angle: Option<i64>,
    /// The code of the text color in the theme, used if `text_color_type` is 0.
    ///
    /// 文字颜色在主题配色中的编码，`text_color_type` 为 0 时使用。
    /// - From -2 to 100
    /// - Example: `0`
    pub theme_text_color_code: Option<i64>,
    /// The code of the background color in the theme, used if `text_background_color_type` is 0.
    ///
    /// 文字背景色在主题配色中的编码，`text_background_color_type` 为 0 时使用。
    /// - From -2 to 100
    /// - Example: `-1`
    pub theme_text_background_color_code: Option<i64>,
    /// The text as rich text. / 富文本形式的文字。
    pub rich_text: Option<RichTextInput>,
    /// Whether the text color comes from the theme (`theme_text_color_code`) or is a custom one (`text_color`).
    ///
    /// 文字颜色取自主题（`theme_text_color_code`）还是自定义（`text_color`）。
    /// - `0`: System color / 系统颜色
    /// - `1`: Custom color / 自定义颜色
    /// - Example: `0`
    pub text_color_type: Option<i64>,
    /// Whether the background color comes from the theme (`theme_text_background_color_code`) or is a custom one (`text_background_color`).
    ///
    /// 文字背景色取自主题（`theme_text_background_color_code`）还是自定义（`text_background_color`）。
    /// - `0`: System color / 系统颜色
    /// - `1`: Custom color / 自定义颜色
    /// - Example: `0`
    pub text_background_color_type: Option<i64>,
}
impl TextInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `font_weight`.
    #[must_use]
    pub fn font_weight(mut self, value: TextFontWeight) -> Self {
        self.font_weight = Some(value);
        self
    }
    /// Sets `font_size`.
    #[must_use]
    pub fn font_size(mut self, value: i64) -> Self {
        self.font_size = Some(value);
        self
    }
    /// Sets `horizontal_align`.
    #[must_use]
    pub fn horizontal_align(mut self, value: TextHorizontalAlign) -> Self {
        self.horizontal_align = Some(value);
        self
    }
    /// Sets `vertical_align`.
    #[must_use]
    pub fn vertical_align(mut self, value: TextVerticalAlign) -> Self {
        self.vertical_align = Some(value);
        self
    }
    /// Sets `text_color`.
    #[must_use]
    pub fn text_color(mut self, value: impl Into<String>) -> Self {
        self.text_color = Some(value.into());
        self
    }
    /// Sets `text_background_color`.
    #[must_use]
    pub fn text_background_color(mut self, value: impl Into<String>) -> Self {
        self.text_background_color = Some(value.into());
        self
    }
    /// Sets `line_through`.
    #[must_use]
    pub fn line_through(mut self, value: bool) -> Self {
        self.line_through = Some(value);
        self
    }
    /// Sets `underline`.
    #[must_use]
    pub fn underline(mut self, value: bool) -> Self {
        self.underline = Some(value);
        self
    }
    /// Sets `italic`.
    #[must_use]
    pub fn italic(mut self, value: bool) -> Self {
        self.italic = Some(value);
        self
    }
    /// Sets `angle`.
    #[must_use]
    pub fn angle(mut self, value: i64) -> Self {
        self.angle = Some(value);
        self
    }
    /// Sets `theme_text_color_code`.
    #[must_use]
    pub fn theme_text_color_code(mut self, value: i64) -> Self {
        self.theme_text_color_code = Some(value);
        self
    }
    /// Sets `theme_text_background_color_code`.
    #[must_use]
    pub fn theme_text_background_color_code(mut self, value: i64) -> Self {
        self.theme_text_background_color_code = Some(value);
        self
    }
    /// Sets `rich_text`.
    #[must_use]
    pub fn rich_text(mut self, value: RichTextInput) -> Self {
        self.rich_text = Some(value);
        self
    }
    /// Sets `text_color_type`.
    #[must_use]
    pub fn text_color_type(mut self, value: i64) -> Self {
        self.text_color_type = Some(value);
        self
    }
    /// Sets `text_background_color_type`.
    #[must_use]
    pub fn text_background_color_type(mut self, value: i64) -> Self {
        self.text_background_color_type = Some(value);
        self
    }
}
impl wire::Object for TextInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("font_weight", &mut self.font_weight);
        f.field("font_size", &mut self.font_size);
        f.field("horizontal_align", &mut self.horizontal_align);
        f.field("vertical_align", &mut self.vertical_align);
        f.field("text_color", &mut self.text_color);
        f.field("text_background_color", &mut self.text_background_color);
        f.field("line_through", &mut self.line_through);
        f.field("underline", &mut self.underline);
        f.field("italic", &mut self.italic);
        f.field("angle", &mut self.angle);
        f.field("theme_text_color_code", &mut self.theme_text_color_code);
        f.field(
            "theme_text_background_color_code",
            &mut self.theme_text_background_color_code,
        );
        f.field("rich_text", &mut self.rich_text);
        f.field("text_color_type", &mut self.text_color_type);
        f.field("text_background_color_type", &mut self.text_background_color_type);
    }
}
/// How the text is aligned vertically. / 文字的垂直对齐方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextVerticalAlign {
    /// `top`: Top / 顶部对齐
    Top,
    /// `mid`: Middle / 垂直居中
    Mid,
    /// `bottom`: Bottom / 底部对齐
    Bottom,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TextVerticalAlign {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TextVerticalAlign {
    fn as_str(&self) -> &str {
        match self {
            Self::Top => "top",
            Self::Mid => "mid",
            Self::Bottom => "bottom",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "top" => Self::Top,
            "mid" => Self::Mid,
            "bottom" => Self::Bottom,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The shape of the mind map node. / 思维导图节点的图形。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `mind_map_text`: Text / 文本
    MindMapText,
    /// `mind_map_full_round_rect`: Fully rounded rectangle / 全圆角矩形
    MindMapFullRoundRect,
    /// `mind_map_round_rect`: Rectangle / 矩形
    MindMapRoundRect,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Type {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Type {
    fn as_str(&self) -> &str {
        match self {
            Self::MindMapText => "mind_map_text",
            Self::MindMapFullRoundRect => "mind_map_full_round_rect",
            Self::MindMapRoundRect => "mind_map_round_rect",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "mind_map_text" => Self::MindMapText,
            "mind_map_full_round_rect" => Self::MindMapFullRoundRect,
            "mind_map_round_rect" => Self::MindMapRoundRect,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A node of a whiteboard. / 画板中的一个节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteboardNode {
    /// The ID of the node. / 节点的 ID。
    pub id: String,
    /// The type of shape, which decides which of the members for each kind applies. / 节点的图形类型，决定填写哪个同名的属性字段。
    pub r#type: WhiteboardNodeType,
    /// The ID of the parent; empty if this is a root node. / 父节点的 ID；为空表示它是根节点。
    pub parent_id: String,
    /// The IDs of the children. / 子节点的 ID。
    pub children: Vec<String>,
    /// The x coordinate of the shape, in pixels; relative to the parent container if there is one, where groups (`group`) do not count.
    ///
    /// 图形的 x 坐标，单位为像素；有父容器时相对于父容器，但组合（`group`）不算。
    pub x: f64,
    /// The y coordinate of the shape, in pixels; relative to the parent container if there is one, where groups (`group`) do not count.
    ///
    /// 图形的 y 坐标，单位为像素；有父容器时相对于父容器，但组合（`group`）不算。
    pub y: f64,
    /// The angle that the shape is rotated by, in degrees. / 图形旋转的角度，单位为度。
    pub angle: f64,
    /// The height of the shape, in pixels. / 图形的高度，单位为像素。
    pub height: f64,
    /// The text in the shape. / 图形内的文字。
    pub text: Text,
    /// The fill and border of the shape. / 图形的填充和边框样式。
    pub style: Style,
    /// The picture, for picture nodes. / 图片的属性，用于图片节点。
    pub image: Image,
    /// The basic shape, for nodes of that type. / 基础图形的属性，用于基础图形节点。
    pub composite_shape: CompositeShape,
    /// The connecting line, for nodes of that type. / 连线的属性，用于连线节点。
    pub connector: Connector,
    /// The width of the shape, in pixels. / 图形的宽度，单位为像素。
    pub width: f64,
    /// The section, for nodes of that type. / 分区的属性，用于分区节点。
    pub section: Section,
    /// The table, for nodes that are tables, class diagrams and the like. / 表格的属性，用于表格、类图等节点。
    pub table: Table,
    /// Whether the shape is locked. / 图形是否已锁定。
    pub locked: bool,
    /// The layer of the shape among its siblings; higher ones cover lower ones. / 图形在兄弟节点中的层级，大的盖住小的。
    pub z_index: i64,
    /// The lifeline, for nodes of that type. / 生命线的属性，用于生命线节点。
    pub lifeline: Lifeline,
    /// The stroke, for pen drawings. / 笔画的属性，用于画笔节点。
    pub paint: Paint,
    /// The SVG graphic, for nodes of that type. / SVG 图形的属性，用于 SVG 节点。
    pub svg: Svg,
    /// The sticky note, for nodes of that type. / 便签的属性，用于便签节点。
    pub sticky_note: StickyNote,
    /// The mind map node, for nodes below the root. / 思维导图节点的属性，用于非根节点。
    pub mind_map_node: MindMapNode,
    /// The root of the mind map, for root nodes. / 思维导图根节点的属性。
    pub mind_map_root: MindMapRoot,
    /// The mind map node in its first version, read-only; to write, use `mind_map_root` or `mind_map_node`.
    ///
    /// 旧版的思维导图节点，只读；写入须用 `mind_map_root` 或 `mind_map_node`。
    pub mind_map: WhiteboardNodeMindMap,
}
impl wire::Object for WhiteboardNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("type", &mut self.r#type);
        f.field("parent_id", &mut self.parent_id);
        f.field("children", &mut self.children);
        f.field("x", &mut self.x);
        f.field("y", &mut self.y);
        f.field("angle", &mut self.angle);
        f.field("height", &mut self.height);
        f.field("text", &mut self.text);
        f.field("style", &mut self.style);
        f.field("image", &mut self.image);
        f.field("composite_shape", &mut self.composite_shape);
        f.field("connector", &mut self.connector);
        f.field("width", &mut self.width);
        f.field("section", &mut self.section);
        f.field("table", &mut self.table);
        f.field("locked", &mut self.locked);
        f.field("z_index", &mut self.z_index);
        f.field("lifeline", &mut self.lifeline);
        f.field("paint", &mut self.paint);
        f.field("svg", &mut self.svg);
        f.field("sticky_note", &mut self.sticky_note);
        f.field("mind_map_node", &mut self.mind_map_node);
        f.field("mind_map_root", &mut self.mind_map_root);
        f.field("mind_map", &mut self.mind_map);
    }
}
/// The request form of [`WhiteboardNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteboardNodeInput {
    /// The ID of the node. / 节点的 ID。
    pub id: Option<String>,
    /// The type of shape, which decides which of the members for each kind applies. / 节点的图形类型，决定填写哪个同名的属性字段。
    pub r#type: WhiteboardNodeType,
    /// The ID of the parent; empty if this is a root node. / 父节点的 ID；为空表示它是根节点。
    pub parent_id: Option<String>,
    /// The IDs of the children. / 子节点的 ID。
    pub children: Option<Vec<String>>,
    /// The x coordinate of the shape, in pixels; relative to the parent container if there is one, where groups (`group`) do not count.
    ///
    /// 图形的 x 坐标，单位为像素；有父容器时相对于父容器，但组合（`group`）不算。
    pub x: Option<f64>,
    /// The y coordinate of the shape, in pixels; relative to the parent container if there is one, where groups (`group`) do not count.
    ///
    /// 图形的 y 坐标，单位为像素；有父容器时相对于父容器，但组合（`group`）不算。
    pub y: Option<f64>,
    /// The angle that the shape is rotated by, in degrees. / 图形旋转的角度，单位为度。
    pub angle: Option<f64>,
    /// The height of the shape, in pixels. / 图形的高度，单位为像素。
    pub height: Option<f64>,
    /// The text in the shape. / 图形内的文字。
    pub text: Option<TextInput>,
    /// The fill and border of the shape. / 图形的填充和边框样式。
    pub style: Option<StyleInput>,
    /// The picture, for picture nodes. / 图片的属性，用于图片节点。
    pub image: Option<ImageInput>,
    /// The basic shape, for nodes of that type. / 基础图形的属性，用于基础图形节点。
    pub composite_shape: Option<CompositeShapeInput>,
    /// The connecting line, for nodes of that type. / 连线的属性，用于连线节点。
    pub connector: Option<ConnectorInput>,
    /// The width of the shape, in pixels. / 图形的宽度，单位为像素。
    pub width: Option<f64>,
    /// The section, for nodes of that type. / 分区的属性，用于分区节点。
    pub section: Option<SectionInput>,
    /// The table, for nodes that are tables, class diagrams and the like. / 表格的属性，用于表格、类图等节点。
    pub table: Option<TableInput>,
    /// Whether the shape is locked. / 图形是否已锁定。
    pub locked: Option<bool>,
    /// The layer of the shape among its siblings; higher ones cover lower ones. / 图形在兄弟节点中的层级，大的盖住小的。
    pub z_index: Option<i64>,
    /// The lifeline, for nodes of that type. / 生命线的属性，用于生命线节点。
    pub lifeline: Option<LifelineInput>,
    /// The stroke, for pen drawings. / 笔画的属性，用于画笔节点。
    pub paint: Option<PaintInput>,
    /// The SVG graphic, for nodes of that type. / SVG 图形的属性，用于 SVG 节点。
    pub svg: Option<SvgInput>,
    /// The sticky note, for nodes of that type. / 便签的属性，用于便签节点。
    pub sticky_note: Option<StickyNoteInput>,
    /// The mind map node, for nodes below the root. / 思维导图节点的属性，用于非根节点。
    pub mind_map_node: Option<MindMapNodeInput>,
    /// The root of the mind map, for root nodes. / 思维导图根节点的属性。
    pub mind_map_root: Option<MindMapRootInput>,
    /// The mind map node in its first version, read-only; to write, use `mind_map_root` or `mind_map_node`.
    ///
    /// 旧版的思维导图节点，只读；写入须用 `mind_map_root` 或 `mind_map_node`。
    pub mind_map: Option<WhiteboardNodeMindMapInput>,
}
impl WhiteboardNodeInput {
    /// Creates the value from its required fields.
    pub fn new(r#type: WhiteboardNodeType) -> Self {
        Self {
            id: Default::default(),
            r#type,
            parent_id: Default::default(),
            children: Default::default(),
            x: Default::default(),
            y: Default::default(),
            angle: Default::default(),
            height: Default::default(),
            text: Default::default(),
            style: Default::default(),
            image: Default::default(),
            composite_shape: Default::default(),
            connector: Default::default(),
            width: Default::default(),
            section: Default::default(),
            table: Default::default(),
            locked: Default::default(),
            z_index: Default::default(),
            lifeline: Default::default(),
            paint: Default::default(),
            svg: Default::default(),
            sticky_note: Default::default(),
            mind_map_node: Default::default(),
            mind_map_root: Default::default(),
            mind_map: Default::default(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, value: impl Into<Vec<String>>) -> Self {
        self.children = Some(value.into());
        self
    }
    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, value: f64) -> Self {
        self.x = Some(value);
        self
    }
    /// Sets `y`.
    #[must_use]
    pub fn y(mut self, value: f64) -> Self {
        self.y = Some(value);
        self
    }
    /// Sets `angle`.
    #[must_use]
    pub fn angle(mut self, value: f64) -> Self {
        self.angle = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: f64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: TextInput) -> Self {
        self.text = Some(value);
        self
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: StyleInput) -> Self {
        self.style = Some(value);
        self
    }
    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, value: ImageInput) -> Self {
        self.image = Some(value);
        self
    }
    /// Sets `composite_shape`.
    #[must_use]
    pub fn composite_shape(mut self, value: CompositeShapeInput) -> Self {
        self.composite_shape = Some(value);
        self
    }
    /// Sets `connector`.
    #[must_use]
    pub fn connector(mut self, value: ConnectorInput) -> Self {
        self.connector = Some(value);
        self
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: f64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `section`.
    #[must_use]
    pub fn section(mut self, value: SectionInput) -> Self {
        self.section = Some(value);
        self
    }
    /// Sets `table`.
    #[must_use]
    pub fn table(mut self, value: TableInput) -> Self {
        self.table = Some(value);
        self
    }
    /// Sets `locked`.
    #[must_use]
    pub fn locked(mut self, value: bool) -> Self {
        self.locked = Some(value);
        self
    }
    /// Sets `z_index`.
    #[must_use]
    pub fn z_index(mut self, value: i64) -> Self {
        self.z_index = Some(value);
        self
    }
    /// Sets `lifeline`.
    #[must_use]
    pub fn lifeline(mut self, value: LifelineInput) -> Self {
        self.lifeline = Some(value);
        self
    }
    /// Sets `paint`.
    #[must_use]
    pub fn paint(mut self, value: PaintInput) -> Self {
        self.paint = Some(value);
        self
    }
    /// Sets `svg`.
    #[must_use]
    pub fn svg(mut self, value: SvgInput) -> Self {
        self.svg = Some(value);
        self
    }
    /// Sets `sticky_note`.
    #[must_use]
    pub fn sticky_note(mut self, value: StickyNoteInput) -> Self {
        self.sticky_note = Some(value);
        self
    }
    /// Sets `mind_map_node`.
    #[must_use]
    pub fn mind_map_node(mut self, value: MindMapNodeInput) -> Self {
        self.mind_map_node = Some(value);
        self
    }
    /// Sets `mind_map_root`.
    #[must_use]
    pub fn mind_map_root(mut self, value: MindMapRootInput) -> Self {
        self.mind_map_root = Some(value);
        self
    }
    /// Sets `mind_map`.
    #[must_use]
    pub fn mind_map(mut self, value: WhiteboardNodeMindMapInput) -> Self {
        self.mind_map = Some(value);
        self
    }
}
impl wire::Object for WhiteboardNodeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("type", &mut self.r#type);
        f.field("parent_id", &mut self.parent_id);
        f.field("children", &mut self.children);
        f.field("x", &mut self.x);
        f.field("y", &mut self.y);
        f.field("angle", &mut self.angle);
        f.field("height", &mut self.height);
        f.field("text", &mut self.text);
        f.field("style", &mut self.style);
        f.field("image", &mut self.image);
        f.field("composite_shape", &mut self.composite_shape);
        f.field("connector", &mut self.connector);
        f.field("width", &mut self.width);
        f.field("section", &mut self.section);
        f.field("table", &mut self.table);
        f.field("locked", &mut self.locked);
        f.field("z_index", &mut self.z_index);
        f.field("lifeline", &mut self.lifeline);
        f.field("paint", &mut self.paint);
        f.field("svg", &mut self.svg);
        f.field("sticky_note", &mut self.sticky_note);
        f.field("mind_map_node", &mut self.mind_map_node);
        f.field("mind_map_root", &mut self.mind_map_root);
        f.field("mind_map", &mut self.mind_map);
    }
}
/// The mind map node in its first version, read-only; to write, use `mind_map_root` or `mind_map_node`.
///
/// 旧版的思维导图节点，只读；写入须用 `mind_map_root` 或 `mind_map_node`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteboardNodeMindMap {
    /// The ID of the parent node. / 父节点的 ID。
    pub parent_id: String,
}
impl wire::Object for WhiteboardNodeMindMap {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("parent_id", &mut self.parent_id);
    }
}
/// The mind map node in its first version, read-only; to write, use `mind_map_root` or `mind_map_node`.
///
/// 旧版的思维导图节点，只读；写入须用 `mind_map_root` 或 `mind_map_node`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteboardNodeMindMapInput {
    /// The ID of the parent node. / 父节点的 ID。
    pub parent_id: Option<String>,
}
impl WhiteboardNodeMindMapInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
}
impl wire::Object for WhiteboardNodeMindMapInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("parent_id", &mut self.parent_id);
    }
}
/// The type of shape, which decides which of the members for each kind applies. / 节点的图形类型，决定填写哪个同名的属性字段。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WhiteboardNodeType {
    /// `image`: Picture / 图片
    Image,
    /// `text_shape`: Text / 文本
    TextShape,
    /// `group`: Group / 组合
    Group,
    /// `composite_shape`: Basic shape / 基础图形
    CompositeShape,
    /// `svg`: SVG graphic / SVG 图形
    Svg,
    /// `connector`: Connecting line / 连线
    Connector,
    /// `table`: Table / 表格
    Table,
    /// `life_line`: Lifeline of an object / 对象生命线
    LifeLine,
    /// `activation`: Activation / 控制焦点
    Activation,
    /// `section`: Section / 分区
    Section,
    /// `table_uml`: Class diagram / 类图
    TableUml,
    /// `table_er`: Entity relationship diagram / 实体关系图
    TableEr,
    /// `sticky_note`: Sticky note / 便签
    StickyNote,
    /// `mind_map`: Mind map / 思维导图
    MindMap,
    /// `paint`: Pen drawing / 画笔
    Paint,
    /// `combined_fragment`: Combined fragment / 组合片段
    CombinedFragment,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for WhiteboardNodeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for WhiteboardNodeType {
    fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::TextShape => "text_shape",
            Self::Group => "group",
            Self::CompositeShape => "composite_shape",
            Self::Svg => "svg",
            Self::Connector => "connector",
            Self::Table => "table",
            Self::LifeLine => "life_line",
            Self::Activation => "activation",
            Self::Section => "section",
            Self::TableUml => "table_uml",
            Self::TableEr => "table_er",
            Self::StickyNote => "sticky_note",
            Self::MindMap => "mind_map",
            Self::Paint => "paint",
            Self::CombinedFragment => "combined_fragment",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "image" => Self::Image,
            "text_shape" => Self::TextShape,
            "group" => Self::Group,
            "composite_shape" => Self::CompositeShape,
            "svg" => Self::Svg,
            "connector" => Self::Connector,
            "table" => Self::Table,
            "life_line" => Self::LifeLine,
            "activation" => Self::Activation,
            "section" => Self::Section,
            "table_uml" => Self::TableUml,
            "table_er" => Self::TableEr,
            "sticky_note" => Self::StickyNote,
            "mind_map" => Self::MindMap,
            "paint" => Self::Paint,
            "combined_fragment" => Self::CombinedFragment,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    CompositeShape CompositeShapeInput Connector ConnectorAttachedObject
    ConnectorAttachedObjectInput ConnectorCaption ConnectorCaptionInput ConnectorInfo
    ConnectorInfoInput ConnectorInput Image ImageInput Lifeline LifelineInput MindMapNode
    MindMapNodeInput MindMapRoot MindMapRootInput Paint PaintInput Pie PieInput Point
    PointInput RichText RichTextElement RichTextElementInput RichTextElementLink
    RichTextElementLinkInput RichTextElementMentionDoc RichTextElementMentionDocInput
    RichTextElementMentionUser RichTextElementMentionUserInput RichTextElementText
    RichTextElementTextInput RichTextElementTextStyle RichTextElementTextStyleInput
    RichTextInput RichTextParagraph RichTextParagraphInput Section SectionInput
    StickyNote StickyNoteInput Style StyleInput Svg SvgInput Table TableCell
    TableCellInput TableCellMergeInfo TableCellMergeInfoInput TableInput TableMeta
    TableMetaInput Text TextInput WhiteboardNode WhiteboardNodeInput
    WhiteboardNodeMindMap WhiteboardNodeMindMapInput
}
crate::codegen::__impl_enum! {
    CompositeShapeType ConnectorAttachedObjectSnapTo ConnectorInfoArrowStyle
    ConnectorShape MindMapNodeLayoutPosition MindMapRootLayout MindMapRootLineStyle
    PaintType StyleBorderStyle StyleBorderWidth TextFontWeight TextHorizontalAlign
    TextVerticalAlign Type WhiteboardNodeType
}
crate::codegen::__impl_input! {
    CompositeShapeInput : CompositeShape, ConnectorAttachedObjectInput :
    ConnectorAttachedObject, ConnectorCaptionInput : ConnectorCaption, ConnectorInfoInput
    : ConnectorInfo, ConnectorInput : Connector, ImageInput : Image, LifelineInput :
    Lifeline, MindMapNodeInput : MindMapNode, MindMapRootInput : MindMapRoot, PaintInput
    : Paint, PieInput : Pie, PointInput : Point, RichTextElementInput : RichTextElement,
    RichTextElementLinkInput : RichTextElementLink, RichTextElementMentionDocInput :
    RichTextElementMentionDoc, RichTextElementMentionUserInput :
    RichTextElementMentionUser, RichTextElementTextInput : RichTextElementText,
    RichTextElementTextStyleInput : RichTextElementTextStyle, RichTextInput : RichText,
    RichTextParagraphInput : RichTextParagraph, SectionInput : Section, StickyNoteInput :
    StickyNote, StyleInput : Style, SvgInput : Svg, TableCellInput : TableCell,
    TableCellMergeInfoInput : TableCellMergeInfo, TableInput : Table, TableMetaInput :
    TableMeta, TextInput : Text, WhiteboardNodeInput : WhiteboardNode
}
