import { SignatureV4 } from '@smithy/signature-v4'

/** Stands in for the signer of requests to several regions: none is sent, and the signer of one region is all that it wraps. */
export class SignatureV4MultiRegion extends SignatureV4 {
  static sigv4aDependency() {
    return 'none'
  }
}
