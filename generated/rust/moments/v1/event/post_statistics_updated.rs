// Generated from spec/moments/v1/event/post_statistics_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Post statistics changed / 帖子统计数据变更.
///
/// Is pushed when the statistics of a post in Moments have changed. / 公司圈帖子的统计数据变更时推送。
///
/// - Type: `moments.post_statistics.updated_v1`
/// - Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post_statistics/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostStatisticsUpdated {
    /// The ID of the post whose statistics changed. / 统计数据发生变化的帖子的 ID。
    pub post_id: String,
    /// Which of the `statistics` changed. / `statistics` 中哪项统计发生了变化。
    /// - `1`: Number of shares / 分享次数
    pub statistics_type: i64,
    /// The statistics of the post. / 帖子的统计数据。
    pub statistics: PostStatisticsUpdatedPostStatistics,
}
impl wire::Object for PostStatisticsUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("post_id", &mut self.post_id);
        f.field("statistics_type", &mut self.statistics_type);
        f.field("statistics", &mut self.statistics);
    }
}
crate::codegen::__impl_object! {
    PostStatisticsUpdated
}
crate::codegen::__event! {
    PostStatisticsUpdated:
    Descriptor::new("moments.v1.event.post_statistics_updated", "moments.post_statistics.updated_v1")
        .documented(text("帖子统计数据变更", "Post statistics changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post_statistics/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::MOMENTS_MOMENTS_READONLY]),
            scopes(&[crate::scope::MOMENTS_MOMENTS_ACCESS_ALL]),
        ])
}
/// The statistics of the post. / 帖子的统计数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostStatisticsUpdatedPostStatistics {
    /// How many times the post has been shared. / 帖子被分享的次数。
    pub share_count: i64,
}
impl wire::Object for PostStatisticsUpdatedPostStatistics {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("share_count", &mut self.share_count);
    }
}
crate::codegen::__impl_object! {
    PostStatisticsUpdatedPostStatistics
}
