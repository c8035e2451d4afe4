# The command line and the page, built here, without anything of what they are built with.
#
#   docker build --target command -t heji .
#   docker run --rm -v "$PWD:/data" heji check 自评表.xlsx
#
#   docker build --target page --build-arg ADDIN_URL=https://server/ -t heji-page .
#   docker run --rm -p 8080:8080 heji-page
#
# The page speaks plain http on port 8080; Excel takes an add-in from https only, which a proxy before it must speak.

FROM node:22-slim AS build
WORKDIR /heji
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
ARG ADDIN_URL=http://localhost:8080/
RUN node src/build/build.mjs cli
RUN node src/build/package.mjs --out /out && mv /out/heji-*/web /out/web
RUN sed -E -e 's/listen 443 ssl;/listen 8080;/' -e 's/server_name .*;/server_name _;/' -e '/ssl_certificate/d' assets/deploy/nginx.conf > /out/nginx.conf

FROM node:22-slim AS command
COPY --from=build /heji/dist/cli/heji.cjs /heji/heji.cjs
WORKDIR /data
USER node
ENTRYPOINT ["node", "/heji/heji.cjs"]
CMD ["help"]

FROM nginxinc/nginx-unprivileged:stable-alpine AS page
COPY --from=build /out/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /out/web /srv/heji
EXPOSE 8080
