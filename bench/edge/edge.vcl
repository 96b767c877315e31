vcl 4.1;

# The edge. PORT is that of the origin.
import std;

backend origin {
    .host = "127.0.0.1";
    .port = "PORT";
    .probe = {
        .url = "/health";
        .interval = 500ms;
        .timeout = 400ms;
        .window = 4;
        .threshold = 2;
        .initial = 2;
    }
}

sub vcl_recv {
    unset req.http.Cookie;
    # While the origin is well, what is old serves only as long as stale-while-revalidate says.
    if (std.healthy(req.backend_hint)) {
        set req.grace = SWRs;
    }
    return (hash);
}

sub vcl_backend_response {
    # Varnish knows stale-while-revalidate by itself; this is stale-if-error.
    if (beresp.http.Cache-Control ~ "stale-if-error=[0-9]+") {
        set beresp.grace = std.duration(
            regsub(beresp.http.Cache-Control, "^.*stale-if-error=([0-9]+).*$", "\1s"), 0s);
    }
    # What fails in the background does not take the place of what is there.
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
}

sub vcl_deliver {
    if (obj.hits > 0) {
        set resp.http.X-Edge = "hit";
    } else {
        set resp.http.X-Edge = "miss";
    }
}
