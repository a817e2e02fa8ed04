/** Every bundler replaces `process.env.NODE_ENV`, as React asks it to. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };
