# The image of every part of Dateline: the server, and workers with `worker` as the command.
# The base is a Debian with Node and nothing else; the program needs no build step (docs/decisions/0009).
FROM node:20-bookworm-slim

ENV NODE_ENV=production
WORKDIR /app

# Packages first: this layer changes only when the lock file does. No install script is needed by any of them.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

COPY tsconfig.json LICENSE* ./
COPY bin bin
COPY src src
COPY workers workers
COPY locales locales
COPY examples examples

# Everything that is written at run time; the rest of the image can be read-only.
RUN mkdir -p /data/locales && chown -R node:node /data
USER node
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data LOCALES_DIR=/data/locales
VOLUME /data
EXPOSE 3000

ENTRYPOINT ["node", "bin/dateline.js"]
CMD ["serve"]
