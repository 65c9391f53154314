//! Translates Chinese messages word by word: enough to name an error, not to understand it.

/// The Chinese words of messages, with their English; a longer phrase comes before its parts.
const WORDS: &[(&str, &str)] = &[
    ("参数校验失败", "invalid parameter"),
    ("参数不合法", "invalid parameter"),
    ("参数非法", "invalid parameter"),
    ("参数无效", "invalid parameter"),
    ("请求参数", "parameter"),
    ("参数", "parameter"),
    ("服务内部", "internal"),
    ("服务端", "server"),
    ("服务器", "server"),
    ("系统", "system"),
    ("内部", "internal"),
    ("请求体", "request body"),
    ("请求超时", "request timeout"),
    ("超时", "timeout"),
    ("频率限制", "rate limit"),
    ("频率超限", "rate limit"),
    ("频控", "rate limit"),
    ("限流", "rate limit"),
    ("请求过于频繁", "rate limit"),
    ("过于频繁", "rate limit"),
    ("不存在", "not exist"),
    ("未找到", "not found"),
    ("找不到", "not found"),
    ("已存在", "already exist"),
    ("重复", "duplicate"),
    ("无权限", "no permission"),
    ("没有权限", "no permission"),
    ("权限不足", "no permission"),
    ("没有", "no"),
    ("缺少", "no"),
    ("缺失", "missing"),
    ("权限", "permission"),
    ("未授权", "unauthorized"),
    ("超过上限", "exceed limit"),
    ("超过限制", "exceed limit"),
    ("超出限制", "exceed limit"),
    ("超限", "exceed limit"),
    ("达到上限", "reach limit"),
    ("不支持", "not support"),
    ("不允许", "not allow"),
    ("禁止", "forbidden"),
    ("不合法", "invalid"),
    ("无效", "invalid"),
    ("非法", "invalid"),
    ("格式错误", "invalid format"),
    ("错误", "error"),
    ("异常", "exception"),
    ("失败", "fail"),
    ("已删除", "deleted"),
    ("被删除", "deleted"),
    ("已停用", "disabled"),
    ("已禁用", "disabled"),
    ("已过期", "expired"),
    ("过期", "expired"),
    ("已离职", "resigned"),
    ("冲突", "conflict"),
    ("为空", "empty"),
    ("不能", "cannot"),
    ("无法", "cannot"),
    ("或", "or"),
    ("任务", "task"),
    ("清单", "tasklist"),
    ("账户", "account"),
    ("账号", "account"),
    ("用户组", "user group"),
    ("用户", "user"),
    ("成员", "member"),
    ("部门", "department"),
    ("员工", "employee"),
    ("租户", "tenant"),
    ("企业", "tenant"),
    ("应用", "app"),
    ("机器人", "bot"),
    ("群聊", "chat"),
    ("群组", "chat"),
    ("会话", "chat"),
    ("消息", "message"),
    ("文件夹", "folder"),
    ("文件", "file"),
    ("文档", "document"),
    ("图片", "image"),
    ("表格", "sheet"),
    ("数据", "data"),
    ("资源", "resource"),
    ("日历", "calendar"),
    ("日程", "event"),
    ("审批", "approval"),
    ("会议", "meeting"),
    ("邮箱", "mailbox"),
    ("名称", "name"),
    ("类型", "type"),
    ("数量", "number"),
    ("长度", "length"),
    ("大小", "size"),
    ("编辑", "edit"),
    ("创建", "create"),
    ("更新", "update"),
    ("删除", "delete"),
    ("查询", "query"),
    ("获取", "get"),
    ("发送", "send"),
    ("请求", "request"),
    ("版本", "version"),
    ("状态", "status"),
    ("卡片", "card"),
    ("撤回", "recalled"),
    ("失效", "expired"),
    ("格式", "format"),
    ("已被", ""),
    ("的", ""),
    ("该", ""),
    ("是", ""),
];

/// Whether a character is Chinese, or of another script that is not supported here.
pub(super) fn is_chinese(char: char) -> bool {
    char.is_alphabetic() && !char.is_ascii()
}

/// Returns the first clause of a message in English; `None` if too few of its words are known.
pub(super) fn translate(message: &str) -> Option<String> {
    let mut rest = message.split(['，', '。', '；', '：', '\n']).find(|clause| clause.contains(is_chinese))?;
    let total = rest.chars().filter(|char| is_chinese(*char)).count();
    let mut known = 0;
    let mut english = String::new();
    while let Some(first) = rest.chars().next() {
        match WORDS.iter().find(|(chinese, _)| rest.starts_with(chinese)) {
            Some((chinese, word)) => {
                english.extend([" ", word, " "]);
                known += chinese.chars().count();
                rest = &rest[chinese.len()..];
            }
            None => {
                english.push(if is_chinese(first) { ' ' } else { first });
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    (known * 3 >= total * 2).then_some(english)
}
