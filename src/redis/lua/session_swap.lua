-- Keeps a session, or removes the one that is kept, if that has the expected version. KEYS: the session. ARGV: the version
-- that is expected, the new one and its text, who asks; an empty version stands for none.
local kept = redis.call('HMGET', KEYS[1], 'version', 'by')
local version = kept[1] or ''
-- The same may be sent again, on another connection.
if kept[2] == ARGV[4] then return 1 end
if version ~= ARGV[1] then return 0 end
if ARGV[2] == '' then
    redis.call('DEL', KEYS[1])
else
    redis.call('HSET', KEYS[1], 'version', ARGV[2], 'text', ARGV[3], 'by', ARGV[4])
end
return 1
