/* Shows the API's document; reading only, since the console's session is no token. */
(function () {
  'use strict';
  const place = document.getElementById('api');
  if (!place || !window.SwaggerUIBundle) return;
  window.SwaggerUIBundle({ url: place.dataset.document, domNode: place, supportedSubmitMethods: [], defaultModelsExpandDepth: 0, validatorUrl: null, docExpansion: 'list' });
})();
