// Studio's runtime hears from a block's form through notify(); the sdk's has none. Here a saved or
// cancelled form goes back to its unit, and an error is shown as Studio would.
(function () {
  var runtime = window.RuntimeProvider && window.RuntimeProvider.getRuntime(1);
  if (!runtime) return;
  runtime.notify = function (name, details) {
    var saved = name === "save" && details && details.state === "end";
    var back = document.querySelector(".bar nav a");
    if ((saved || name === "cancel") && back) window.location.assign(back.href);
    if (name === "error" && details) window.alert([details.title, details.message].join("\n"));
  };
})();
