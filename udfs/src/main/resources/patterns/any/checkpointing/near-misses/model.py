def save_checkpoint(model, path):
    model.save(path)
