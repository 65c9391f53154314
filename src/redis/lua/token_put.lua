-- Keeps a token, unless the one that is kept lives as long. KEYS: the token. ARGV: it, its end, its life here.
local kept = redis.call('GET', KEYS[1])
if kept then
    local is_json, token = pcall(cjson.decode, kept)
    if is_json and type(token) == 'table' and type(token.expires) == 'number' and token.expires >= tonumber(ARGV[2]) then
        return 0
    end
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
return 1
