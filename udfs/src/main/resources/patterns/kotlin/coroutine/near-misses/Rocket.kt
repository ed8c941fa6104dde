fun start(rocket: Rocket) {
    rocket.launch(countdown = 10)
}
