from web import app, cache


@app.route("/prices")
@cache.cached(timeout=60)
def prices():
    return render("prices.html")
