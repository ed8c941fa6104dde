type Url = string;
