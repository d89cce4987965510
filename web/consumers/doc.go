// Package consumers lets programs from npm that read oEmbed discover and read
// the site, as publishers' systems do. It holds tests alone.
package consumers
